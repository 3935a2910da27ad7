import { sitesOfDecision } from '#domain/decision.ts';
import type { AdminUnit } from '#domain/admin-unit.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { Status } from '#domain/status.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { shownVintage, type Network } from '#state/network-store.ts';
import type { CoordinateItem, SearchItem } from './search-item.ts';
import { findMeant, listLinked, lowerFirst, nameUnits } from './name-units.ts';

/** The words of one row: its name, what tells it from others, and how it stands. */
export type ItemWords = {
  readonly title: string;
  /** Said after the title, not part of the name. */
  readonly aside: string | null;
  readonly details: readonly string[];
  readonly status: Status | null;
};

type Words = Pick<I18n, 't' | 'formats' | 'language'>;

export function describeItem(item: SearchItem, network: Network, query: string, words: Words): ItemWords {
  const { t, formats } = words;
  const plain = { aside: null, status: null };
  switch (item.kind) {
    case 'site': {
      const { site } = item;
      const place = site.lonLat === null ? [t('search.noPlace')] : [];
      const details = [t(`kind.${site.kind}`), site.code, ...placesOf(network, site.units), ...place];
      return { ...plain, title: nameIn(words, site), details, status: site.status };
    }
    case 'cluster': {
      const { cluster, station } = item;
      const details = [
        t('search.cluster.of', { station: nameIn(words, station) }),
        cluster.code,
        ...placesOf(network, station.units),
      ];
      return { ...plain, title: cluster.placeVi ?? cluster.code, details, status: cluster.status };
    }
    case 'unit':
      return describeUnit(item.unit, network, query, words);
    case 'hamlet': {
      const { hamlet } = item;
      const unit = network.units.get(hamlet.unitUid);
      const details = [
        ...placesOf(network, [hamlet.unitUid]),
        t('search.hamlet.people', { count: hamlet.population }),
      ];
      return { title: hamlet.nameVi, aside: unit ? oldAside(unit, words) : null, details, status: null };
    }
    case 'decision': {
      const { decisionNo, decisionDate, authority } = item.decision;
      const count = sitesOfDecision(item.decision).size;
      const details = [
        t('search.decision.of', { date: formats.date(decisionDate), authority }),
        t('search.decision.sites', { count }),
      ];
      return { ...plain, title: t('search.decision', { no: decisionNo }), details };
    }
    case 'coordinate':
      return { ...plain, title: formats.coordinates(item.lonLat), details: coordinateDetails(item, words) };
    case 'filterText':
      return {
        ...plain,
        title: t('search.filterText', { text: item.text }),
        details: [t('search.filterText.note')],
      };
    case 'example':
      return { ...plain, title: item.text, details: [t(`search.example.${item.topic}`)] };
    case 'more':
      return {
        ...plain,
        title:
          item.group === 'coordinate' ? t('search.moreMeridians') : t('search.more', { count: item.count }),
        details: [],
      };
  }
}

function describeUnit(unit: AdminUnit, network: Network, query: string, words: Words): ItemWords {
  const { t } = words;
  const isOld = unit.vintage !== shownVintage(network.units, null);
  const linked = listLinked(network, unit.uid, isOld ? 'successors' : 'predecessors');
  const meant = isOld ? linked : findMeant(linked, unit.nameVi, query);
  const names = nameUnits(meant);
  const details = [
    ...(names === '' ? [] : [t(isOld ? 'search.unit.now' : 'search.unit.includes', { names })]),
    t('search.unit.code', { code: unit.code }),
    ...listAbove(network, unit.uid),
    ...(unit.isBorder && unit.level === 'commune' ? [t('search.unit.border')] : []),
  ];
  return { title: nameIn(words, unit), aside: oldAside(unit, words), details, status: null };
}

function coordinateDetails(item: CoordinateItem, { t, formats }: Words): readonly string[] {
  const { lonLat, meridianDeg, province, isSwapped, unit } = item;
  const meridian = meridianDeg === null ? '' : formats.meridian(meridianDeg);
  const system =
    meridianDeg === null
      ? formats.dms(lonLat)
      : province === null
        ? t('search.coordinate.vn2000', { meridian })
        : t('search.coordinate.vn2000.home', { meridian, province: lowerFirst(province) });
  return [
    system,
    ...(isSwapped ? [t('search.coordinate.swapped')] : []),
    unit === null
      ? t('search.coordinate.nowhere')
      : t('search.coordinate.in', { unit: lowerFirst(unit.nameVi) }),
  ];
}

/** "cũ, đến 30/6/2025" for a unit that is no longer in force. */
function oldAside({ validTo }: AdminUnit, { t, formats }: Words): string | null {
  if (validTo === null) return null;
  const lastDay = new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return t('search.unit.old', { date: formats.date(lastDay) });
}

/** The commune of the newest vintage that something stands in, and what is above it. */
function placesOf(network: Network, uids: readonly AdminUnitUid[]): readonly string[] {
  const [uid] = uids;
  const unit = uid === undefined ? undefined : network.units.get(uid);
  return unit === undefined ? [] : [unit.nameVi, ...listAbove(network, unit.uid)];
}

/** The units above; the home province, in which almost everything lies, is understood. */
function listAbove({ units, status }: Network, uid: AdminUnitUid): readonly string[] {
  return listAncestors(units, uid)
    .filter(({ level, code, vintage }) => level !== 'nation' && status?.homeCodes.get(vintage) !== code)
    .map(({ nameVi }) => nameVi);
}

function nameIn(
  { language }: Words,
  named: { readonly nameVi: string; readonly nameEn: string | null },
): string {
  return language === 'en' ? (named.nameEn ?? named.nameVi) : named.nameVi;
}

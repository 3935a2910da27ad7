import type { AdminUnit } from '#domain/admin-unit.ts';
import { groupDecisions } from '#domain/decision.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { Site, SiteKind } from '#domain/site.ts';
import { parseUnitName } from '#domain/geography-check/unit-name.ts';
import { listAncestors } from '#domain/unit-tree.ts';
import { bareHamletName, bareSiteName } from './bare-names.ts';
import type { SearchEntry, SearchSources } from './search-sources.ts';

/** What people call each kind, in both languages and in short: found by it, never shown. */
const kindWords: Readonly<Record<SiteKind | 'cluster' | 'hamlet' | 'decision', string>> = {
  border_gate: 'cửa khẩu ck lối mở border gate',
  pano: 'cụm pano bảng panô biển billboard',
  guard_post: 'đồn biên phòng bp đbp border guard post',
  radio_station: 'đài trạm truyền thanh phát thanh fm radio station',
  e_board: 'cụm thông tin điện tử bảng led màn hình electronic board',
  cluster: 'cụm loa phóng thanh truyền thanh loudspeaker cluster speaker',
  hamlet: 'thôn ấp khu phố tổ dân phố hamlet',
  decision: 'quyết định qđ decision',
};

const weightOf: Readonly<Record<SiteKind, number>> = {
  border_gate: 7,
  guard_post: 6,
  e_board: 5,
  pano: 5,
  radio_station: 5,
};

const unitWeight = { nation: 0, province: 4, district: 3, commune: 4 } as const;

/** Every row of the index, made one at a time so that the caller can pause between any two. */
export function* listSearchEntries(sources: SearchSources): Generator<SearchEntry, void, undefined> {
  const { sites, clusters, units } = sources;
  const placeOf = createPlaceWords(units);
  const newest = newestVintage(units);
  for (const site of sites.values()) {
    const context = `${kindWords[site.kind]} ${placesOf(site, placeOf)}`;
    const names = [site.nameVi, bareSiteName(site.nameVi), ...(site.nameEn === null ? [] : [site.nameEn])];
    yield {
      ref: { kind: 'site', id: site.id },
      row: { kind: 'site', weight: weightOf[site.kind], isCurrent: true, codes: [site.code], names, context },
    };
  }
  yield* listUnits(sources, placeOf, newest);
  yield* listHamlets(sources, placeOf, newest);
  for (const { key, decisionNo, authority } of groupDecisions(sources.investments).values()) {
    const number = /^\d+/.exec(decisionNo)?.[0];
    const codes = number === undefined ? [decisionNo] : [decisionNo, `QĐ${number}`, `QuyếtĐịnh${number}`];
    yield {
      ref: { kind: 'decision', id: key },
      row: {
        kind: 'decision',
        weight: 2,
        isCurrent: true,
        codes,
        names: [decisionNo],
        context: `${kindWords.decision} ${authority}`,
      },
    };
  }
  for (const cluster of clusters.values()) {
    const station = sites.get(cluster.siteId);
    yield {
      ref: { kind: 'cluster', id: cluster.id },
      row: {
        kind: 'cluster',
        weight: 0,
        isCurrent: true,
        codes: [cluster.code],
        names: cluster.placeVi === null ? [] : [cluster.placeVi],
        context: `${kindWords.cluster} ${station === undefined ? '' : placesOf(station, placeOf)}`,
      },
    };
  }
}

function* listUnits({ units, links }: SearchSources, placeOf: PlaceWords, newest: number) {
  const olderNames = new Map<AdminUnitUid, string[]>();
  for (const { fromUid, toUid } of links) {
    const name = units.get(fromUid)?.nameVi;
    if (name !== undefined) olderNames.set(toUid, [...(olderNames.get(toUid) ?? []), name]);
  }
  for (const unit of units.values()) {
    if (unit.level === 'nation') continue;
    const above = unit.parentUid === null ? '' : placeOf(unit.parentUid);
    const names = [unit.nameVi, parseUnitName(unit.nameVi).nameVi];
    const entry: SearchEntry = {
      ref: { kind: 'unit', id: unit.uid },
      row: {
        kind: 'unit',
        weight: unitWeight[unit.level] + (unit.isBorder && unit.level === 'commune' ? 1 : 0),
        isCurrent: unit.vintage === newest,
        codes: [unit.code],
        names: unit.nameEn === null ? names : [...names, unit.nameEn],
        context: `${above} ${(olderNames.get(unit.uid) ?? []).join(' ')}`,
      },
    };
    yield entry;
  }
}

/** A hamlet that goes on under its name stands in the data once a vintage; it is listed once, in the newest. */
function* listHamlets({ hamlets }: SearchSources, placeOf: PlaceWords, newest: number) {
  const isNewest = (uid: AdminUnitUid) => uid.endsWith(`@${newest}`);
  const current = new Set(
    hamlets
      .filter(({ unitUid, lonLat }) => isNewest(unitUid) && lonLat !== null)
      .map(({ nameVi, lonLat }) => keyOf(nameVi, lonLat)),
  );
  for (const { id, nameVi, lonLat, unitUid } of hamlets) {
    const isCurrent = isNewest(unitUid);
    if (!isCurrent && current.has(keyOf(nameVi, lonLat))) continue;
    const entry: SearchEntry = {
      ref: { kind: 'hamlet', id },
      row: {
        kind: 'hamlet',
        weight: 3,
        isCurrent,
        codes: [],
        names: [nameVi, bareHamletName(nameVi)],
        context: `${kindWords.hamlet} ${placeOf(unitUid)}`,
      },
    };
    yield entry;
  }
}

type PlaceWords = (uid: AdminUnitUid) => string;

/** The names of a unit and of all above it. */
function createPlaceWords(units: ReadonlyMap<AdminUnitUid, AdminUnit>): PlaceWords {
  const known = new Map<AdminUnitUid, string>();
  return (uid) => {
    const kept = known.get(uid);
    if (kept !== undefined) return kept;
    const above = listAncestors(units, uid).filter(({ level }) => level !== 'nation');
    const words = [units.get(uid), ...above].map((unit) => unit?.nameVi ?? '').join(' ');
    known.set(uid, words);
    return words;
  };
}

function placesOf(site: Site, placeOf: PlaceWords): string {
  return site.units.map(placeOf).join(' ');
}

function newestVintage(units: ReadonlyMap<AdminUnitUid, AdminUnit>): number {
  let newest = 0;
  for (const { vintage } of units.values()) newest = Math.max(newest, vintage);
  return newest;
}

function keyOf(name: string, lonLat: LonLat | null): string {
  return `${name}|${lonLat?.join() ?? ''}`;
}

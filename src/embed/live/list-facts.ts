import type { Site } from '#domain/site.ts';
import type { PublishedReach, SnapshotCommune } from '../snapshot/snapshot.ts';
import type { EmbedWords } from '../words/embed-words.ts';
import { computeReachedShare } from './coverage-shades.ts';

export type Fact = { readonly label: string; readonly value: string };

/** What the public map tells about a site, line by line; what is not known is left out. */
export function listSiteFacts(site: Site, commune: string | null, words: EmbedWords): readonly Fact[] {
  const { t, formats } = words;
  return [
    fact(t('embed.card.commune'), commune),
    ...listKindFacts(site, words),
    fact(t('embed.card.organisation'), site.managingOrganisation),
    fact(t('embed.card.built'), site.commissionedOn && formats.date(site.commissionedOn)),
  ].flat();
}

export function listCommuneFacts(
  { population, areaKm2, borderKm }: SnapshotCommune,
  reach: PublishedReach | null,
  { t, formats }: EmbedWords,
): readonly Fact[] {
  const share = (layer: 'people' | 'hamlets' | 'area') => {
    const reached = reach === null ? null : computeReachedShare(reach, layer);
    return fact(t(`embed.coverage.${layer}`), reached === null ? null : formats.percent(reached));
  };
  return [
    fact(t('embed.card.population'), population && formats.integer(population)),
    fact(t('embed.card.area'), areaKm2 && `${formats.number(areaKm2)} km²`),
    fact(t('embed.card.borderKm'), borderKm && `${formats.number(borderKm)} km`),
    share('people'),
    share('hamlets'),
    share('area'),
  ].flat();
}

function listKindFacts({ facts }: Site, { t, formats }: EmbedWords): readonly Fact[] {
  switch (facts?.kind) {
    case 'border_gate':
      return [
        fact(t('embed.card.class'), t(`gateClass.${facts.class}`)),
        fact(t('embed.card.neighbour'), t(`neighbour.${facts.neighbour}`)),
        fact(t('embed.card.counterpart'), facts.counterpart),
      ].flat();
    case 'pano':
      return [
        fact(t('embed.card.faces'), formats.integer(facts.faceCount)),
        fact(t('embed.card.content'), facts.contentVi),
      ].flat();
    case 'radio_station':
      return [
        fact(t('embed.card.technology'), t(`technology.${facts.technology}`)),
        fact(t('embed.card.clusters'), formats.integer(facts.clusterCount)),
        fact(t('embed.card.speakers'), formats.integer(facts.speakerCount)),
      ].flat();
    case 'e_board':
      return fact(t('embed.card.screens'), formats.integer(facts.screenCount));
    case 'guard_post':
    case undefined:
      return [];
  }
}

function fact(label: string, value: string | number | null): readonly Fact[] {
  return value === null || value === '' || value === 0 ? [] : [{ label, value: String(value) }];
}

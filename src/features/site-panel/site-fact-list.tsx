import type { SiteFacts } from '#domain/site.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Facts, type Fact } from '#ui/facts.tsx';

/** What only this kind of site has. */
export function SiteFactList({ facts }: { readonly facts: SiteFacts }) {
  return <Facts facts={listFacts(facts, useI18n())} />;
}

function listFacts(facts: SiteFacts, { t, formats, language }: I18n): readonly Fact[] {
  const size = (widthM: number | null, heightM: number | null) =>
    widthM === null || heightM === null
      ? null
      : `${formats.number(widthM, 2)} × ${formats.number(heightM, 2)} m`;
  switch (facts.kind) {
    case 'border_gate':
      return [
        { term: t('facts.class'), value: t(`gateClass.${facts.class}`) },
        { term: t('facts.neighbour'), value: t(`neighbour.${facts.neighbour}`) },
        { term: t('facts.counterpart'), value: facts.counterpart },
        { term: t('facts.opened'), value: facts.openedOn && formats.date(facts.openedOn) },
      ];
    case 'pano': {
      const languages = new Intl.DisplayNames(language, { type: 'language' });
      return [
        { term: t('facts.faces'), value: formats.integer(facts.faceCount) },
        { term: t('facts.size'), value: size(facts.widthM, facts.heightM) },
        { term: t('facts.content'), value: facts.contentVi },
        {
          term: t('facts.languages'),
          value: facts.languages.map((code) => languages.of(code) ?? code).join(', '),
        },
        {
          term: t('facts.permit'),
          value:
            facts.permitNo !== null && facts.permitExpiresOn !== null
              ? t('facts.permit.until', { number: facts.permitNo, date: formats.date(facts.permitExpiresOn) })
              : facts.permitNo,
        },
      ];
    }
    case 'guard_post':
      return [
        {
          term: t('facts.borderKm'),
          value: facts.borderKm === null ? null : `${formats.number(facts.borderKm)} km`,
        },
        {
          term: t('facts.equipment'),
          value: facts.equipment
            .map(({ name, count }) => (count === null ? name : `${name} × ${formats.integer(count)}`))
            .join('; '),
        },
      ];
    case 'radio_station':
      return [
        { term: t('facts.technology'), value: t(`technology.${facts.technology}`) },
        {
          term: t('facts.frequency'),
          value: facts.frequencyMhz === null ? null : `${formats.number(facts.frequencyMhz, 2)} MHz`,
        },
        { term: t('facts.power'), value: facts.powerW === null ? null : `${formats.number(facts.powerW)} W` },
        {
          term: t('facts.linkRadius'),
          value: facts.linkRadiusM === null ? null : formats.distance(facts.linkRadiusM),
        },
        { term: t('facts.clusters'), value: formats.integer(facts.clusterCount) },
        { term: t('facts.speakers'), value: formats.integer(facts.speakerCount) },
      ];
    case 'e_board':
      return [
        { term: t('facts.screens'), value: formats.integer(facts.screenCount) },
        { term: t('facts.size'), value: size(facts.widthM, facts.heightM) },
        {
          term: t('facts.connected'),
          value: facts.connected === null ? t('unknown') : t(facts.connected ? 'facts.yes' : 'facts.no'),
        },
      ];
  }
}

import type { SiteFacts } from '#domain/site.ts';
import type { I18n } from '#i18n/i18n-context.ts';

export type DossierFact = readonly [term: string, value: string];

/** What only this kind of site has, in few words; nothing for what is not known. */
export function listDossierFacts(facts: SiteFacts, i18n: I18n): readonly DossierFact[] {
  return factsOf(facts, i18n).flatMap(([term, value]) =>
    value === null || value === '' ? [] : [[term, value] as const],
  );
}

function factsOf(facts: SiteFacts, i18n: I18n): readonly (readonly [string, string | null])[] {
  const { t, formats } = i18n;
  switch (facts.kind) {
    case 'border_gate':
      return [
        [t('facts.class'), t(`gateClass.${facts.class}`)],
        [t('facts.neighbour'), t(`neighbour.${facts.neighbour}`)],
        [t('facts.counterpart'), facts.counterpart],
        [t('facts.opened'), facts.openedOn && formats.date(facts.openedOn)],
      ];
    case 'pano':
      return [
        [t('facts.faces'), formats.integer(facts.faceCount)],
        [t('facts.size'), size(facts, i18n)],
        [t('facts.content'), facts.contentVi],
        [t('facts.languages'), languagesOf(facts.languages, i18n)],
        [t('facts.permit'), permitOf(facts, i18n)],
      ];
    case 'guard_post':
      return [
        [t('facts.borderKm'), facts.borderKm === null ? null : `${formats.number(facts.borderKm)} km`],
        [
          t('facts.equipment'),
          facts.equipment
            .map(({ name, count }) => (count === null ? name : `${name} × ${formats.integer(count)}`))
            .join('; '),
        ],
      ];
    case 'radio_station':
      return [
        [t('facts.technology'), t(`technology.${facts.technology}`)],
        [
          t('facts.frequency'),
          facts.frequencyMhz === null ? null : `${formats.number(facts.frequencyMhz, 2)} MHz`,
        ],
        [t('facts.power'), facts.powerW === null ? null : `${formats.number(facts.powerW)} W`],
        [t('facts.linkRadius'), facts.linkRadiusM === null ? null : formats.distance(facts.linkRadiusM)],
        [t('facts.clusters'), formats.integer(facts.clusterCount)],
        [t('facts.speakers'), formats.integer(facts.speakerCount)],
      ];
    case 'e_board':
      return [
        [t('facts.screens'), formats.integer(facts.screenCount)],
        [t('facts.size'), size(facts, i18n)],
        [
          t('facts.connected'),
          facts.connected === null ? t('unknown') : t(facts.connected ? 'facts.yes' : 'facts.no'),
        ],
      ];
  }
}

type Sized = { readonly widthM: number | null; readonly heightM: number | null };

function size({ widthM, heightM }: Sized, { formats }: I18n): string | null {
  return widthM === null || heightM === null
    ? null
    : `${formats.number(widthM, 2)} × ${formats.number(heightM, 2)} m`;
}

function languagesOf(codes: readonly string[], { language }: I18n): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

function permitOf(
  { permitNo, permitExpiresOn }: Extract<SiteFacts, { kind: 'pano' }>,
  { t, formats }: I18n,
): string | null {
  if (permitNo === null || permitExpiresOn === null) return permitNo;
  return t('facts.permit.until', { number: permitNo, date: formats.date(permitExpiresOn) });
}

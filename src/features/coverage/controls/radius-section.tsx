import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { RadiusKey } from '#domain/reach-radius.ts';
import { siteKinds } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import styles from './controls.module.css';
import { countRadiusOrigins } from './count-radius-origins.ts';
import { FactorField } from './factor-field.tsx';
import { RadiusField } from './radius-field.tsx';
import { useParams } from './use-params.ts';

/** How far one hears: what multiplies every radius, and the default where none is known, with how many it stands for. */
export function RadiusSection() {
  const { t } = useI18n();
  const [{ kinds, radiusDefaultsM }, change] = useParams();
  const sources = useStore(useStores().coverage, (now) => now.answer?.sources);
  const origins = useMemo(() => countRadiusOrigins(sources ?? [], kinds), [sources, kinds]);
  return (
    <fieldset className={styles['group']}>
      <legend>{t('coverage.radius')}</legend>
      <FactorField />
      {[...origins].map(([key, { known, sound_level: fromSound, default: byDefault }]) => (
        <RadiusField
          key={key}
          label={t(isKind(key) ? `kind.${key}` : `technology.${key}`)}
          note={t('coverage.radius.origins', { known, fromSound, byDefault })}
          valueM={radiusDefaultsM[key]}
          onChange={(radiusM) => change({ radiusDefaultsM: { ...radiusDefaultsM, [key]: radiusM } })}
        />
      ))}
      <p className={styles['note']}>{t('coverage.radius.note')}</p>
    </fieldset>
  );
}

function isKind(key: RadiusKey): key is Exclude<(typeof siteKinds)[number], 'radio_station'> {
  return siteKinds.some((kind) => kind === key);
}

import { useId } from 'react';
import { useStore } from 'zustand';
import { communeMeasures } from '#domain/commune-measures.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { MeasureLegend } from './measure-legend.tsx';
import { MeasureList } from './measure-list.tsx';
import styles from './measures.module.css';

/** Chooses what the communes are coloured by, says what the colours mean, and lists the communes by it. */
export function MeasurePanel() {
  const { t } = useI18n();
  const { choices, measured } = useStores();
  const measure = useStore(choices, (now) => now.measure);
  const now = useStore(measured, (state) => state.measured);
  const id = useId();
  return (
    <div className={styles['panel']} role="group" aria-label={t('measure.title')}>
      <label htmlFor={id}>{t('measure.title')}</label>
      <select
        id={id}
        className={styles['select']}
        value={measure ?? ''}
        onChange={({ target }) =>
          choices.setState({ measure: communeMeasures.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">{t('measure.none')}</option>
        {communeMeasures.map((each) => (
          <option key={each} value={each}>
            {t(`measure.${each}`)}
          </option>
        ))}
      </select>
      {now !== null && now.values.size === 0 && <p role="status">{t('measure.nothing')}</p>}
      {now !== null && now.values.size > 0 && (
        <>
          <MeasureLegend measured={now} />
          <MeasureList key={now.measure} measured={now} />
        </>
      )}
    </div>
  );
}

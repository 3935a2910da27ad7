import { useId } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './controls.module.css';
import { useParams } from './use-params.ts';

const bounds = { least: 0.5, most: 1.5, step: 0.05 } as const;

/** Multiplies every radius, known or not: half to one and a half. */
export function FactorField() {
  const { t, formats } = useI18n();
  const [{ radiusFactor }, change] = useParams();
  const id = useId();
  const times = t('coverage.factor.value', { factor: formats.number(radiusFactor, 2) });
  return (
    <div className={styles['factor']}>
      <label htmlFor={id}>{t('coverage.factor')}</label>
      <output htmlFor={id}>{times}</output>
      <input
        id={id}
        type="range"
        min={Math.min(bounds.least, radiusFactor)}
        max={Math.max(bounds.most, radiusFactor)}
        step={bounds.step}
        value={radiusFactor}
        aria-valuetext={times}
        onChange={({ target }) => change({ radiusFactor: Number(target.value) })}
      />
    </div>
  );
}

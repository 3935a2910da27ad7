import { useState } from 'react';
import type { RadiusAxis } from '#analysis/coverage-curves/radius-scale.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import { buildRadiusFigure } from './build-radius-figure.ts';
import { CurveFigure } from './curve-figure.tsx';
import { CurvesWait } from './curves-wait.tsx';
import styles from './curves.module.css';
import { useCurves } from './use-curves.ts';

/** How many would be reached if every radius, or the radius that is taken for the unknown ones, were another. */
export function RadiusView({ answer }: { readonly answer: CoverageAnswer }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [axis, setAxis] = useState<RadiusAxis>('factor');
  const { params } = answer;
  const state = useCurves(answer, {
    kind: 'radius',
    axis,
    most: axis === 'factor' ? mostFactor(params.radiusFactor) / params.radiusFactor : mostMetres(answer),
    k: params.k,
  });
  const curves = state.kind === 'done' && state.curves.kind === 'radius' ? state.curves : null;
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>{t('curves.radius.lead')}</p>
      <ChoiceGroup
        label={t('curves.radius.axis')}
        options={[
          { value: 'factor', label: t('curves.radius.axis.factor') },
          { value: 'metres', label: t('curves.radius.axis.metres') },
        ]}
        value={axis}
        onChange={setAxis}
      />
      {curves === null || state.kind !== 'done' ? (
        <CurvesWait state={state} />
      ) : axis === 'metres' && curves.changedCount === 0 ? (
        <p role="status">{t('curves.radius.allKnown')}</p>
      ) : (
        <CurveFigure key={axis} {...buildRadiusFigure(i18n, state.answer, curves, axis)} />
      )}
      <p className={styles['note']}>
        {axis === 'factor'
          ? t('curves.radius.note.factor')
          : t('curves.radius.note.metres', {
              changed: curves?.changedCount ?? 0,
              sources: curves?.sourceCount ?? 0,
            })}
      </p>
    </div>
  );
}

/** Far enough to see where more radius no longer helps. */
function mostFactor(now: number): number {
  return Math.min(10, Math.max(3, Math.ceil(2 * now)));
}

function mostMetres({ params }: CoverageAnswer): number {
  const { radiusDefaultsM, radiusFactor } = params;
  return Math.max(
    2000,
    3 * radiusFactor * Math.max(radiusDefaultsM.wired, radiusDefaultsM.fm, radiusDefaultsM.ip),
  );
}

import { useI18n } from '#i18n/i18n-context.ts';
import { readingsOf } from '#domain/site-set.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { buildFailureFigure, countNeeded } from './build-failure-figure.ts';
import { CurveFigure } from './curve-figure.tsx';
import { CurvesWait } from './curves-wait.tsx';
import styles from './curves.module.css';
import { useCurves } from './use-curves.ts';

/** Random orders are the same for everybody, and whoever doubts can name another seed. */
const seed = 2025;
const orders = 200;
const shares = [0.5, 0.8, 0.95, 1] as const;

/** How few sources would do, and what is left when they fail. */
export function FailureView({ answer }: { readonly answer: CoverageAnswer }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { siteSet, k } = answer.params;
  const state = useCurves(answer, {
    kind: 'failures',
    reading: readingsOf[siteSet].low,
    k,
    seed,
    orders,
  });
  const curves = state.kind === 'done' && state.curves.kind === 'failures' ? state.curves : null;
  const count = curves?.best.order.length ?? 0;
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>{t('curves.failure.lead')}</p>
      {curves === null || state.kind !== 'done' ? (
        <CurvesWait state={state} />
      ) : count === 0 ? (
        <p role="status">{t('curves.failure.none')}</p>
      ) : (
        <>
          <dl className={styles['facts']}>
            {shares.map((share) => (
              <div key={share}>
                <dt>{t('curves.failure.needed', { share: formats.percent(share) })}</dt>
                <dd>
                  {t('curves.failure.ofSources', {
                    needed: formats.integer(countNeeded(curves.best.people, share)),
                    count: formats.integer(count),
                  })}
                </dd>
              </div>
            ))}
          </dl>
          <CurveFigure {...buildFailureFigure(i18n, state.answer, curves)} />
          <p className={styles['note']}>
            {t('curves.failure.note', { orders, seed: String(curves.random.seed) })}
          </p>
        </>
      )}
    </div>
  );
}

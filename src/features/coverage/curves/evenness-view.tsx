import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { buildEvennessFigure, measureEvenness } from './build-evenness-figure.ts';
import { CurveFigure } from './curve-figure.tsx';
import styles from './curves.module.css';

/** How evenly the communes are reached, the least of them by name, and border communes beside the others. */
export function EvennessView({ answer }: { readonly answer: CoverageAnswer }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { siteSet } = answer.params;
  const units = useStore(useStores().network, (now) => now.units);
  const evenness = measureEvenness(answer, units);
  const { gini, least, tenth, groups } = evenness[siteSet];
  if (least === null) return <p role="status">{t('curves.nobody')}</p>;
  const commune = (each: { readonly name: string; readonly share: number } | null) =>
    each && t('curves.even.commune', { name: each.name, share: formats.percent(each.share) });
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>{t('curves.even.lead', { set: t(`curves.set.${siteSet}`) })}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('curves.even.gini')}</dt>
          <dd>{gini === null ? t('curves.noFigure') : formats.number(gini, 2)}</dd>
        </div>
        <div>
          <dt>{t('curves.even.least')}</dt>
          <dd>{commune(least)}</dd>
        </div>
        <div>
          <dt>{t('curves.even.tenth')}</dt>
          <dd>{commune(tenth)}</dd>
        </div>
      </dl>
      <table className={styles['groups']}>
        <caption>{t('curves.even.groups')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('curves.even.group')}</th>
            <th scope="col">{t('curves.even.communes')}</th>
            <th scope="col">{t('curves.even.share')}</th>
            <th scope="col">{t('curves.even.leastShare')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, communes, share, leastShare }) => (
            <tr key={key}>
              <th scope="row">{t(`curves.even.group.${key}`)}</th>
              <td>{formats.integer(communes)}</td>
              <td>{share === null ? t('curves.noFigure') : formats.percent(share)}</td>
              <td>{leastShare === null ? t('curves.noFigure') : formats.percent(leastShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CurveFigure {...buildEvennessFigure(i18n, answer, evenness)} />
      <p className={styles['note']}>{t('curves.even.note')}</p>
    </div>
  );
}

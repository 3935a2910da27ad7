import { Fragment, useId, useState } from 'react';
import { useStore } from 'zustand';
import { type SiteSet, siteSets } from '#domain/site-set.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { Explanation } from './explanation.tsx';
import { formatFigure } from './format-figure.ts';
import styles from './measure-table.module.css';
import { type MeasureShown, measuresShown, readMeasure } from './measures-shown.ts';
import { RowsDialog } from './rows-dialog.tsx';

type Open = { readonly measure: MeasureShown; readonly siteSet: SiteSet };

/** All measures for the three site sets side by side. A number opens what it is made of; the head of a column chooses its set. */
export function MeasureTable({ answer }: { readonly answer: CoverageAnswer }) {
  const { t, formats } = useI18n();
  const { choices, network } = useStores();
  const isPublic = useStore(network, (now) => now.audience === 'public');
  const [open, setOpen] = useState<Open | null>(null);
  const [rowsOf, setRowsOf] = useState<Open | null>(null);
  const id = useId();
  const { result, params } = answer;
  const hidesPosts = isPublic && params.borderKinds.includes('guard_post') && result.total.borderM > 0;
  const shown = measuresShown.filter((measure) =>
    siteSets.some((siteSet) => readMeasure(result, measure, siteSet, params.k) !== null),
  );
  return (
    <section className={styles['measures']} aria-labelledby={id}>
      <h3 id={id}>{t('coverage.measures')}</h3>
      <table className={styles['table']} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('coverage.measure')}</span>
            </th>
            {siteSets.map((siteSet) => (
              <th key={siteSet} scope="col">
                <button
                  type="button"
                  aria-pressed={siteSet === params.siteSet}
                  onClick={() => choices.setState(({ coverage }) => ({ coverage: { ...coverage, siteSet } }))}
                >
                  {t(`coverage.set.${siteSet}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((measure) => (
            <Fragment key={measure}>
              <tr>
                <th scope="row">
                  {t(`coverage.measure.${measure}`)}
                  {params.k > 1 && (measure === 'people' || measure === 'hamlets' || measure === 'area') && (
                    <small>{t('coverage.measure.depth', { k: params.k })}</small>
                  )}
                </th>
                {siteSets.map((siteSet) => {
                  const figure = readMeasure(result, measure, siteSet, params.k);
                  if (figure === null) return <td key={siteSet}>–</td>;
                  const isOpen = open?.measure === measure && open.siteSet === siteSet;
                  const { main, small } = formatFigure(measure, figure, formats);
                  return (
                    <td key={siteSet} data-chosen={siteSet === params.siteSet || undefined}>
                      <button
                        type="button"
                        aria-expanded={isOpen}
                        onClick={() => setOpen(isOpen ? null : { measure, siteSet })}
                      >
                        {main}
                        {small !== null && <small>{small}</small>}
                      </button>
                    </td>
                  );
                })}
              </tr>
              {open?.measure === measure && (
                <tr>
                  <td colSpan={siteSets.length + 1} className={styles['explanation']}>
                    <Explanation
                      answer={answer}
                      measure={measure}
                      siteSet={open.siteSet}
                      onRows={() => setRowsOf(open)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {hidesPosts && <p className={styles['note']}>{t('coverage.postsHidden')}</p>}
      {rowsOf !== null && rowsOf.measure !== 'gap' && (
        <RowsDialog
          answer={answer}
          measure={rowsOf.measure}
          siteSet={rowsOf.siteSet}
          onClose={() => setRowsOf(null)}
        />
      )}
    </section>
  );
}

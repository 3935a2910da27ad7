import type { SiteInvestment } from '#domain/investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './dossier.module.css';

type DecisionRowsProps = { readonly investments: readonly SiteInvestment[]; readonly limit: number };

/** The decisions behind the sums, the latest first: this site's share beside the whole line. */
export function DecisionRows({ investments, limit }: DecisionRowsProps) {
  const { t, formats } = useI18n();
  const shown = investments.toReversed().slice(0, limit);
  const money = (amountMvnd: number) => formats.number(amountMvnd, 3);
  return (
    <>
      <h4>{t('money.decisions')}</h4>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('money.decision')}</th>
            <th scope="col">{t('paper.decision.date')}</th>
            <th scope="col">{t('paper.decision.kind')}</th>
            <th scope="col" className={styles['number']}>
              {t('paper.money.share')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('money.disbursed')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('paper.money.of')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.investmentId}>
              <td>
                {each.decisionNo} <span className={styles['soft']}>{each.authority}</span>
              </td>
              <td>{formats.date(each.decisionDate)}</td>
              <td className={styles['nowrap']}>{t(`investment.${each.kind}`)}</td>
              <td className={styles['number']}>{money(each.sharePlanMvnd)}</td>
              <td className={styles['number']}>{money(each.shareDisbursedMvnd)}</td>
              <td className={styles['number']}>{money(each.planMvnd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < investments.length && (
        <p className={styles['more']}>{t('paper.more', { count: investments.length - shown.length })}</p>
      )}
    </>
  );
}

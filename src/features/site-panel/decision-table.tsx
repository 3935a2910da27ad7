import type { SiteInvestment } from '#domain/investment.ts';
import { judgeWarranty } from '#domain/judge-warranty.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './site-panel.module.css';

/** The decisions behind the chart, the latest first; amounts are this site's share, in million VND. */
export function DecisionTable({
  investments,
  onDate,
}: {
  readonly investments: readonly SiteInvestment[];
  readonly onDate: string;
}) {
  const { t } = useI18n();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keyboard too
    <div className={styles['scroll']} role="group" aria-label={t('money.decisions')} tabIndex={0}>
      <table className={styles['decisions']}>
        <caption>
          {t('money.decisions')} ({t('money.unit.million')})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('money.year')}</th>
            <th scope="col">{t('money.decision')}</th>
            <th scope="col" className={styles['amount']}>
              {t('money.plan')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('money.disbursed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {investments.toReversed().map((investment) => (
            <DecisionRow key={investment.investmentId} investment={investment} onDate={onDate} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DecisionRow({
  investment,
  onDate,
}: {
  readonly investment: SiteInvestment;
  readonly onDate: string;
}) {
  const { t, formats, language } = useI18n();
  const programme =
    language === 'en' ? (investment.programmeEn ?? investment.programmeVi) : investment.programmeVi;
  const money = (amountMvnd: number) => formats.number(amountMvnd, 3);
  const payers = investment.funding.map((share) =>
    investment.funding.length === 1
      ? t(`funding.${share.source}`)
      : `${t(`funding.${share.source}`)} ${money(share.planMvnd)}`,
  );
  return (
    <tr>
      <td>{investment.year}</td>
      <td>
        {t(`investment.${investment.kind}`)}: {investment.decisionNo}, {formats.date(investment.decisionDate)}
        <small>{investment.authority}</small>
        {programme !== null && <small>{programme}</small>}
        <small>{payers.join('; ')}</small>
        {investment.siteCount > 1 && (
          <small>
            {t('money.shareOf', {
              share: money(investment.sharePlanMvnd),
              plan: money(investment.planMvnd),
              percent: formats.percent(
                investment.planMvnd > 0 ? investment.sharePlanMvnd / investment.planMvnd : 0,
              ),
              count: investment.siteCount,
            })}
          </small>
        )}
        {investment.acceptedOn !== null && (
          <small>{t('money.accepted', { date: formats.date(investment.acceptedOn) })}</small>
        )}
        {investment.warrantyUntil !== null && (
          <small>
            {t(`money.warrantyRow.${judgeWarranty(investment.warrantyUntil, onDate)}`, {
              date: formats.date(investment.warrantyUntil),
            })}
          </small>
        )}
      </td>
      <td className={styles['amount']}>{money(investment.sharePlanMvnd)}</td>
      <td className={styles['amount']}>{money(investment.shareDisbursedMvnd)}</td>
    </tr>
  );
}

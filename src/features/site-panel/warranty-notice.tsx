import type { SiteInvestment } from '#domain/investment.ts';
import { judgeWarranty } from '#domain/judge-warranty.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './site-panel.module.css';

type WarrantyNoticeProps = { readonly investments: readonly SiteInvestment[]; readonly onDate: string };

/** Warranties that run out within half a year, and that there is none left. */
export function WarrantyNotice({ investments, onDate }: WarrantyNoticeProps) {
  const { t, formats } = useI18n();
  const warranties = investments.flatMap(({ investmentId, decisionNo, warrantyUntil }) =>
    warrantyUntil === null
      ? []
      : [{ investmentId, decisionNo, until: warrantyUntil, judged: judgeWarranty(warrantyUntil, onDate) }],
  );
  const ending = warranties.filter(({ judged }) => judged === 'ending');
  const latest = warranties
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  if (ending.length > 0)
    return (
      <ul className={styles['remark']}>
        {ending.map(({ investmentId, decisionNo, until }) => (
          <li key={investmentId}>
            {t('money.warranty.ending', { decision: decisionNo, date: formats.date(until) })}
          </li>
        ))}
      </ul>
    );
  return latest !== undefined && latest < onDate ? (
    <p className={styles['remark']}>{t('money.warranty.over', { date: formats.date(latest) })}</p>
  ) : null;
}

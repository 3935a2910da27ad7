import type { SiteInvestment } from '#domain/investment.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './lists.module.css';

/** The decisions by number, day and authority, each once, the latest first. */
export function DecisionReferences({ investments }: { readonly investments: readonly SiteInvestment[] }) {
  const { t, formats } = useI18n();
  const decisions = new Map(
    investments.map((each) => [`${each.decisionNo} ${each.decisionDate} ${each.authority}`, each]),
  );
  return (
    <ul className={styles['documents']}>
      {[...decisions]
        .toSorted(([, a], [, b]) => b.decisionDate.localeCompare(a.decisionDate))
        .map(([key, { decisionNo, decisionDate, authority }]) => (
          <li key={key}>
            <span>
              {t('documents.decision', { number: decisionNo, date: formats.date(decisionDate) })}
              <small>{authority}</small>
            </span>
          </li>
        ))}
    </ul>
  );
}

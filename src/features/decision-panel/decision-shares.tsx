import { useStore } from 'zustand';
import type { Decision } from '#domain/decision.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { showSite } from '#state/show-on-map.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './decision-panel.module.css';
import { sumShares } from './sum-shares.ts';

/** What each site got, and their sum; every figure of the panel is made of these rows. Amounts in million VND. */
export function DecisionShares({ decision }: { readonly decision: Decision }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const sites = useStore(stores.network, (now) => now.sites);
  const { planMvnd, disbursedMvnd } = sumShares(decision.shares);
  const money = (amountMvnd: number) => formats.number(amountMvnd, 3);
  const shares = decision.shares
    .map((share) => ({ share, site: sites.get(share.siteId) }))
    .toSorted(
      (a, b) =>
        formats.collator.compare(a.site?.code ?? '', b.site?.code ?? '') || a.share.year - b.share.year,
    );
  return (
    <div className={styles['scroll']}>
      <table className={styles['shares']}>
        <caption>
          <span className="visually-hidden">{t('decision.lines')}, </span>
          {t('money.unit.million')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('decision.site')}</th>
            <th scope="col">{t('decision.work')}</th>
            <th scope="col" className={styles['amount']}>
              {t('money.plan')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('money.disbursed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ share, site }) => (
            <tr key={`${share.investmentId} ${share.siteId}`}>
              <td>
                {site === undefined ? (
                  <span className={styles['soft']}>{t('decision.hiddenSite')}</span>
                ) : (
                  <Button look="link" onClick={() => showSite(stores, site)}>
                    {site.nameVi}
                  </Button>
                )}
              </td>
              <td>
                {t(`investment.${share.kind}`)}, {share.year}
              </td>
              <td className={styles['amount']}>{money(share.sharePlanMvnd)}</td>
              <td className={styles['amount']}>{money(share.shareDisbursedMvnd)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('decision.total')}
            </th>
            <td className={styles['amount']}>{money(planMvnd)}</td>
            <td className={styles['amount']}>{money(disbursedMvnd)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

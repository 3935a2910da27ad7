import { useMemo, useState } from 'react';
import type { UnitContents } from '#domain/group-by-unit.ts';
import { listInvestmentLines, type UnitInvestmentLine } from '#domain/list-investment-lines.ts';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { selectSite } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './unit-panel.module.css';

const listedLimit = 20;

/** The rows behind the money: each line of a decision with the unit's part of it and the sites it went to. */
export function MoneyLines({ contents }: { readonly contents: UnitContents }) {
  const { t } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const lines = useMemo(() => listInvestmentLines(contents.investments), [contents]);
  const siteOf = useMemo(() => new Map(contents.sites.map((site) => [site.id, site])), [contents]);
  return (
    <details className={styles['more']}>
      <summary>{t('unitMoney.lines', { count: lines.length })}</summary>
      <table className={styles['rows']}>
        <thead>
          <tr>
            <th scope="col">{t('money.decision')}</th>
            <th scope="col">{t('money.plan')}</th>
            <th scope="col">{t('money.disbursed')}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? lines : lines.slice(0, listedLimit)).map((line) => (
            <Line
              key={line.line.investmentId}
              line={line}
              sites={line.siteIds.flatMap((id) => siteOf.get(id) ?? [])}
            />
          ))}
        </tbody>
      </table>
      {!isWhole && lines.length > listedLimit && (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('unitMoney.all', { count: lines.length })}
        </Button>
      )}
    </details>
  );
}

type LineProps = { readonly line: UnitInvestmentLine; readonly sites: readonly Site[] };

function Line({ line: { line, planMvnd, disbursedMvnd }, sites }: LineProps) {
  const { t, formats } = useI18n();
  const { choices } = useStores();
  const names = (
    <ul>
      {sites.map((site) => (
        <li key={site.id}>
          <Button look="link" onClick={() => selectSite(choices, site.code)}>
            {site.nameVi}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <tr>
      <th scope="row">
        {line.decisionNo}, {formats.date(line.decisionDate)}
        <small>{t(`investment.${line.kind}`)}</small>
        {sites.length > 2 ? (
          <details>
            <summary>{t('unitMoney.sites.count', { count: sites.length })}</summary>
            {names}
          </details>
        ) : (
          names
        )}
      </th>
      <td>{formats.number(planMvnd, 1)}</td>
      <td>{formats.number(disbursedMvnd, 1)}</td>
    </tr>
  );
}

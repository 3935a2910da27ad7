import { useStore } from 'zustand';
import { sitesOfDecision, type Decision, type DecisionKey } from '#domain/decision.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { changeFilter } from '#state/choices-store.ts';
import { decisionsOf } from '#state/decisions-of.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { DecisionShares } from './decision-shares.tsx';
import styles from './decision-panel.module.css';
import { sumShares } from './sum-shares.ts';

/** One decision: who gave it and when, what it gave to each site, and the way to those sites on the map and in the table. */
export function DecisionPanel({ decisionKey }: { readonly decisionKey: DecisionKey }) {
  const { t } = useI18n();
  const { network } = useStores();
  const decision = useStore(network, (now) => decisionsOf(now).get(decisionKey));
  const isLoaded = useStore(network, (now) => now.loaded.has('investments'));
  if (decision) return <KnownDecision decision={decision} />;
  return isLoaded ? <p role="alert">{t('decision.unknown')}</p> : <Skeleton label={t('site.loading')} />;
}

function KnownDecision({ decision }: { readonly decision: Decision }) {
  const { t, formats, language } = useI18n();
  const { choices } = useStores();
  const isFilter = useStore(choices, ({ filter }) => filter.decision === decision.key);
  const { planMvnd, disbursedMvnd } = sumShares(decision.shares);
  const money = (amountMvnd: number) => t('decision.million', { amount: formats.number(amountMvnd, 3) });
  const count = sitesOfDecision(decision).size;
  const programmes = new Set(
    decision.shares.map(({ programmeVi, programmeEn }) =>
      language === 'en' ? (programmeEn ?? programmeVi) : programmeVi,
    ),
  );
  return (
    <article className={styles['panel']} aria-label={t('decision.panel')}>
      <header>
        <h2 tabIndex={-1} data-panel-title="">
          {t('decision.title', { no: decision.decisionNo })}
        </h2>
      </header>
      <Facts
        facts={[
          { term: t('decision.date'), value: formats.date(decision.decisionDate) },
          { term: t('decision.authority'), value: decision.authority },
          {
            term: t('decision.programme'),
            value: [...programmes].filter((name) => name !== null).join('; '),
          },
          { term: t('decision.sites'), value: formats.integer(count) },
          { term: t('decision.plan'), value: money(planMvnd) },
          { term: t('decision.disbursed'), value: money(disbursedMvnd) },
        ]}
      />
      {decision.shares.some(({ provenance }) => provenance === 'synthetic') && (
        <p className={styles['soft']}>{t('decision.synthetic')}</p>
      )}
      <div>
        <Button
          look={isFilter ? 'plain' : 'primary'}
          onClick={() => changeFilter(choices, { decision: isFilter ? null : decision.key })}
        >
          {isFilter ? t('decision.unshow') : t('decision.show', { count })}
        </Button>
      </div>
      <Section title={t('decision.lines')}>
        <DecisionShares decision={decision} />
      </Section>
    </article>
  );
}

import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AdminUnitUid } from '#domain/id.ts';
import { isInvented } from '#domain/provenance.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { ChoiceGroup } from '#ui/choice-group.tsx';
import styles from './commune.module.css';
import { HamletLine } from './hamlet-line.tsx';
import { type HamletCover, listHamletCover } from './list-hamlet-cover.ts';

const filters = ['all', 'no', 'maybe', 'yes'] as const;
const urgency: Readonly<Record<HamletCover['state'], number>> = { no: 0, maybe: 1, yes: 2 };

type HamletChecklistProps = { readonly answer: CoverageAnswer; readonly uid: AdminUnitUid };

/** The commune's hamlets: which are reached and by what, those that are not first. */
export function HamletChecklist({ answer, uid }: HamletChecklistProps) {
  const { t, formats } = useI18n();
  const { coverage, network } = useStores();
  const rulings = useStore(coverage, (now) => now.rulings);
  const all = useStore(network, (now) => now.hamlets);
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const covers = useMemo(() => {
    const own = all.filter(({ unitUid }) => unitUid === uid);
    return listHamletCover(answer, own, rulings).toSorted(
      (a, b) => urgency[a.state] - urgency[b.state] || b.hamlet.population - a.hamlet.population,
    );
  }, [answer, all, rulings, uid]);
  if (covers.length === 0) return <p className={styles['soft']}>{t('hamlets.none')}</p>;
  const count = (state: HamletCover['state']) => covers.filter((cover) => cover.state === state).length;
  const shown = filter === 'all' ? covers : covers.filter(({ state }) => state === filter);
  return (
    <section className={styles['hamlets']} aria-label={t('hamlets.title')}>
      <h3>{t('hamlets.title')}</h3>
      {covers.some(({ hamlet }) => isInvented(hamlet.provenance)) && (
        <p className={styles['soft']}>{t('hamlets.synthetic')}</p>
      )}
      <ChoiceGroup
        label={t('coverage.hamlets.show')}
        options={filters
          .filter((value) => value === 'all' || count(value) > 0)
          .map((value) => ({
            value,
            label: `${t(`coverage.hamlets.${value}`)} (${formats.integer(value === 'all' ? covers.length : count(value))})`,
          }))}
        value={filter}
        onChange={setFilter}
      />
      <ul>
        {shown.map((cover) => (
          <HamletLine key={cover.hamlet.id} cover={cover} />
        ))}
      </ul>
    </section>
  );
}

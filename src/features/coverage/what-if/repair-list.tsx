import { memo, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { readingsOf } from '#domain/site-set.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { useCoverageSession } from '../session/use-coverage-session.ts';
import { chooseSource } from './choose-source.ts';
import { useSourceName } from './use-source-name.ts';
import { useTry } from './use-try.ts';
import styles from './what-if.module.css';

type Repair = { readonly id: string; readonly people: number };

const shownRepairs = 12;

/** Which repairs alone would reach most people more, as things are supposed now. */
export function RepairList() {
  const repairs = useRepairs();
  return repairs === null ? null : <Repairs repairs={repairs} />;
}

/** Stays as it is while a hand moves. */
const Repairs = memo(function Repairs({ repairs }: { readonly repairs: readonly Repair[] }) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const nameOf = useSourceName();
  const tryOut = useTry();
  return (
    <section className={styles['section']}>
      <h3>{t('whatIf.repairs')}</h3>
      <p className={styles['note']}>
        {t(repairs.length === 0 ? 'whatIf.repairs.none' : 'whatIf.repairs.note')}
      </p>
      <ul className={styles['edits']}>
        {repairs.map(({ id, people }) => {
          const { title, detail } = nameOf(id);
          return (
            <li key={id} data-repair={id}>
              <button type="button" onClick={() => chooseSource(stores, id)}>
                {title}
                <small>{detail}</small>
              </button>
              <span className={styles['gain']}>+{formats.integer(people)}</span>
              <Button
                aria-label={t('whatIf.try.label', { name: title })}
                onClick={() => tryOut([id], 'good')}
              >
                {t('whatIf.try')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

/** Asked again after each answer, when the hand rests. */
function useRepairs(): readonly Repair[] | null {
  const { coverage } = useStores();
  const session = useCoverageSession();
  const answer = useStore(coverage, (now) => now.answer);
  const isHeld = useStore(coverage, (now) => now.whatIf.held !== null);
  const [repairs, setRepairs] = useState<readonly Repair[] | null>(null);
  useEffect(() => {
    if (answer === null || isHeld) return;
    let isGone = false;
    const ask = async () => {
      const { siteSet, k } = answer.params;
      const { low, high } = readingsOf[siteSet];
      const gains = await session.runner().repairGains(low, k);
      if (isGone || gains === null || gains.serial !== answer.serial) return;
      const found = answer.disks.flatMap(({ sourceId: id, setMask }, disk): readonly Repair[] => {
        if ((setMask >> high) & 1) return [];
        const people = Math.round(gains.people[disk] ?? 0);
        return people > 0 ? [{ id, people }] : [];
      });
      setRepairs(found.toSorted((a, b) => b.people - a.people).slice(0, shownRepairs));
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [answer, isHeld, session]);
  return repairs;
}

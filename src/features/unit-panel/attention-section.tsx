import { useMemo } from 'react';
import type { AdminUnit } from '#domain/admin-unit.ts';
import { computeBrokenShare, latestInvestmentYear } from '#domain/commune-measures.ts';
import type { UnitContents } from '#domain/group-by-unit.ts';
import { isStanding } from '#domain/status.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { openRows } from '#state/open-unit.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { UnitLink } from './unit-link.tsx';
import styles from './unit-panel.module.css';
import type { UnitView } from './use-unit-view.ts';

const listedLimit = 5;

type Held = { readonly unit: AdminUnit; readonly contents: UnitContents };

/** The communes with most broken, and those that waited longest for money. */
export function AttentionSection({ view }: { readonly view: UnitView }) {
  const { t } = useI18n();
  const { communes, groups, onDate } = view;
  const held = useMemo(
    () =>
      communes.flatMap((unit) => {
        const contents = groups.get(unit.uid);
        return contents === undefined ? [] : [{ unit, contents }];
      }),
    [communes, groups],
  );
  if (held.length === 0) return null;
  return (
    <Section title={t('attention.title')}>
      <Worst title={t('attention.broken')} held={held} of="sites" />
      <Worst title={t('attention.brokenClusters')} held={held} of="clusters" />
      <Oldest held={held} onDate={onDate} />
    </Section>
  );
}

type WorstProps = {
  readonly title: string;
  readonly held: readonly Held[];
  readonly of: 'sites' | 'clusters';
};

function Worst({ title, held, of }: WorstProps) {
  const { t, formats } = useI18n();
  const stores = useStores();
  const worst = useMemo(() => listWorst(held, of), [held, of]);
  return (
    <div className={styles['attention']}>
      <h4>{title}</h4>
      {worst.length === 0 && <p className={styles['soft']}>{t('attention.none')}</p>}
      <ol>
        {worst.map(({ unit, share, broken, known }) => (
          <li key={unit.uid}>
            <UnitLink unit={unit} />
            <Button
              look="link"
              onClick={() =>
                openRows(stores, {
                  unit: unit.uid,
                  ...(of === 'sites'
                    ? { statuses: new Set(['broken'] as const) }
                    : { kinds: new Set(['radio_station'] as const) }),
                })
              }
            >
              {t('attention.share', { percent: formats.percent(share), broken, known })}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Oldest({ held, onDate }: { readonly held: readonly Held[]; readonly onDate: string }) {
  const { t } = useI18n();
  const oldest = useMemo(
    () =>
      held
        .map(({ unit, contents }) => ({ unit, year: latestInvestmentYear(contents.investments, onDate) }))
        .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
        .slice(0, listedLimit),
    [held, onDate],
  );
  return (
    <div className={styles['attention']}>
      <h4>{t('attention.oldest')}</h4>
      <ol>
        {oldest.map(({ unit, year }) => (
          <li key={unit.uid}>
            <UnitLink unit={unit} />
            <span>{year === null ? t('attention.never') : t('attention.since', { year: String(year) })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function listWorst(held: readonly Held[], of: 'sites' | 'clusters') {
  return held
    .flatMap(({ unit, contents }) => {
      const standing = contents[of].filter(({ status }) => isStanding(status));
      const broken = standing.filter(({ status }) => status === 'broken').length;
      const known = standing.filter(({ status }) => status !== 'unknown').length;
      const share = computeBrokenShare(standing).value;
      return share === null || broken === 0 ? [] : [{ unit, share, broken, known }];
    })
    .toSorted((a, b) => b.share - a.share || b.broken - a.broken)
    .slice(0, listedLimit);
}

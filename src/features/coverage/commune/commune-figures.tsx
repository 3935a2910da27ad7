import { useStore } from 'zustand';
import type { CommuneCoverage } from '#domain/coverage-result.ts';
import { readUnit } from '#domain/coverage-reading.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { Facts } from '#ui/facts.tsx';
import { formatRange, shareOf } from '../figures/format-range.ts';
import { PeopleBar } from '../figures/people-bar.tsx';
import { splitPeople } from '../figures/people-split.ts';
import { rankCommunes } from '../figures/rank-communes.ts';
import styles from './commune.module.css';
import { BestRepair } from './best-repair.tsx';
import { SourceLink } from './source-link.tsx';

type CommuneFiguresProps = { readonly answer: CoverageAnswer; readonly commune: CommuneCoverage };

/** The commune's people in four parts, then its other measures. */
export function CommuneFigures({ answer, commune }: CommuneFiguresProps) {
  const { t, formats } = useI18n();
  const stability = useStore(useStores().coverage, (now) => now.stability);
  const { siteSet, k } = answer.params;
  const read = readUnit(commune, siteSet, k);
  const ranked = rankCommunes(answer.result, siteSet, k);
  const rank = ranked.find(({ uid }) => uid === commune.uid)?.rank ?? 0;
  const { border } = commune.sets[siteSet];
  const share = (range: typeof read.reached, whole: number) => {
    const shares = shareOf(range, whole);
    return shares === null ? null : formatRange(shares, formats.percent);
  };
  const [narrow, wide] = [stability?.narrow.get(commune.uid), stability?.wide.get(commune.uid)];
  const km2 = (m2: number) => `${formats.number(m2 / 1e6, 1)} km²`;
  const km = (m: number) => `${formats.number(m / 1000, 1)} km`;
  return (
    <section className={styles['figures']} aria-label={t('coverage.commune.figures')}>
      {read.people === 0 ? (
        <p className={styles['soft']}>{t('coverage.communes.noPeople')}</p>
      ) : (
        <>
          <p className={styles['main']}>
            <strong>{formatRange(read.unreached, formats.integer)}</strong>{' '}
            {t('coverage.commune.unreached', { people: formats.integer(read.people) })}
          </p>
          <PeopleBar split={splitPeople(commune, siteSet, k)} />
        </>
      )}
      <Facts
        facts={[
          {
            term: t('coverage.commune.rank'),
            value: [
              t('coverage.commune.rankOf', { rank, count: ranked.length }),
              narrow === undefined || wide === undefined
                ? ''
                : t('coverage.commune.rankRange', { narrow, wide }),
            ]
              .filter(Boolean)
              .join(' '),
          },
          {
            term: t('coverage.measure.hamlets'),
            value: `${formatRange(read.hamletsReached, formats.integer)} / ${formats.integer(read.hamlets)}`,
          },
          {
            term: t('coverage.measure.area'),
            value:
              read.areaM2 > 0 &&
              `${share(read.areaReachedM2, read.areaM2)} (${formatRange(read.areaReachedM2, km2)})`,
          },
          {
            term: t('coverage.measure.border'),
            value:
              border !== null &&
              commune.borderM > 0 &&
              `${formatRange(border.reachedM, km)} / ${km(commune.borderM)}`,
          },
          {
            term: t('coverage.commune.nearest'),
            value:
              commune.nearestOperatingM === null || commune.nearestOperatingId === null ? (
                t('coverage.commune.nearest.none')
              ) : (
                <>
                  <SourceLink id={commune.nearestOperatingId} />,{' '}
                  {formats.distance(commune.nearestOperatingM)} {t('coverage.commune.nearest.from')}
                </>
              ),
          },
          {
            term: t('whatIf.best'),
            value: read.unreached.high > 0 && <BestRepair answer={answer} uid={commune.uid} />,
          },
        ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
      />
    </section>
  );
}

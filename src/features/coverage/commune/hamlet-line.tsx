import { Check, CircleHelp, X } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './commune.module.css';
import type { HamletCover, NearSource } from './list-hamlet-cover.ts';
import { TryRepair } from '../what-if/try-repair.tsx';
import { HamletRulings } from './hamlet-rulings.tsx';
import { SourceLink } from './source-link.tsx';

const signs = { yes: Check, maybe: CircleHelp, no: X };

/** One hamlet of the checklist; opened, all that reaches it and what people said of it. */
export function HamletLine({ cover }: { readonly cover: HamletCover }) {
  const { t, formats } = useI18n();
  const { hamlet, state, within, nearest, rulings } = cover;
  const Sign = signs[state];
  const counting = within.find(({ counts }) => counts !== 'built');
  return (
    <li data-hamlet={hamlet.id} data-state={state}>
      <details>
        <summary>
          <Sign size={18} role="img" aria-label={t(`coverage.hamlets.${state}`)} className={styles[state]} />
          <span>{hamlet.nameVi}</span>
          <span className={styles['people']}>{t('unitPanel.people', { count: hamlet.population })}</span>
          <small>
            {rulings.length > 0 && `${t('coverage.ruling.has')} `}
            {describe(counting, nearest)}
          </small>
        </summary>
        <div className={styles['detail']}>
          {hamlet.lonLat === null && <p className={styles['soft']}>{t('coverage.hamlets.noPlace')}</p>}
          {within.length === 0 && hamlet.lonLat !== null && (
            <p className={styles['soft']}>{t('coverage.hamlets.nothing')}</p>
          )}
          {within.length > 0 && (
            <ul>
              {within.map((source) => (
                <li key={source.sourceId}>
                  <SourceLink id={source.sourceId} />{' '}
                  {t('coverage.hamlets.within', {
                    distance: formats.distance(source.distanceM),
                    radius: formats.distance(source.radiusM),
                  })}
                  {source.counts !== 'sure' && `; ${t(`coverage.hamlets.counts.${source.counts}`)}`}
                  {source.counts === 'built' && (
                    <>
                      {'. '}
                      <TryRepair id={source.sourceId} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
          <HamletRulings cover={cover} />
        </div>
      </details>
    </li>
  );

  function describe(reaching: NearSource | undefined, next: NearSource | null): string {
    if (reaching !== undefined)
      return t('coverage.hamlets.by', { distance: formats.distance(reaching.distanceM) });
    if (within.length > 0)
      return t('coverage.hamlets.byBroken', { distance: formats.distance(within[0]?.distanceM ?? 0) });
    return next === null
      ? t('coverage.hamlets.farAway')
      : t('coverage.hamlets.nearest', { distance: formats.distance(next.distanceM) });
  }
}

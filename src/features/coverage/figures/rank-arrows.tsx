import type { AdminUnitUid } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { RankStability } from '#state/coverage-store.ts';
import styles from './figures.module.css';

type RankArrowsProps = {
  readonly uid: AdminUnitUid;
  readonly rank: number;
  readonly stability: RankStability | null;
};

/** By how many places the commune would go up or down with half, and with one and a half times, the radii. */
export function RankArrows({ uid, rank, stability }: RankArrowsProps) {
  const { t } = useI18n();
  const narrow = stability?.narrow.get(uid);
  const wide = stability?.wide.get(uid);
  if (narrow === undefined || wide === undefined || (narrow === rank && wide === rank)) return null;
  return (
    <span className={styles['arrows']} title={t('coverage.rank.long', { narrow, wide })}>
      <span aria-hidden="true">
        ×½ {arrow(rank - narrow)} · ×1½ {arrow(rank - wide)}
      </span>
      <span className="visually-hidden">{t('coverage.rank.long', { narrow, wide })}</span>
    </span>
  );
}

function arrow(places: number): string {
  return places === 0 ? '=' : places > 0 ? `↑${places}` : `↓${-places}`;
}

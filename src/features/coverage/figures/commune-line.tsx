import type { AdminUnit } from '#domain/admin-unit.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { RankStability } from '#state/coverage-store.ts';
import { Button } from '#ui/button.tsx';
import styles from './figures.module.css';
import { formatRange, shareOf } from './format-range.ts';
import type { RankedCommune } from './rank-communes.ts';
import { RankArrows } from './rank-arrows.tsx';

type CommuneLineProps = {
  readonly commune: RankedCommune;
  readonly unit: AdminUnit | undefined;
  readonly stability: RankStability | null;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  /** Tries the repair that would do most for it. */
  readonly onTry: () => void;
};

/** The cells of one commune. */
export function CommuneLine({ commune, unit, stability, isSelected, onOpen, onTry }: CommuneLineProps) {
  const { t, formats } = useI18n();
  const { uid, rank, people, reached, unreached, lostToBreakdown } = commune;
  const share = shareOf(reached, people);
  return (
    <>
      <th scope="row">
        <button
          type="button"
          data-line=""
          className={styles['open']}
          aria-current={isSelected || undefined}
          onClick={onOpen}
        >
          <span className={styles['rank']}>{formats.integer(rank)}</span>
          {unit?.nameVi ?? uid}
          <small className={styles['below']}>
            {[
              unit?.code ?? '',
              unit?.isBorder === true ? t('coverage.communes.isBorder') : '',
              people === 0 || share === null
                ? t('coverage.communes.noPeople')
                : t('coverage.communes.reached', { share: formatRange(share, formats.percent) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            <RankArrows uid={uid} rank={rank} stability={stability} />
          </small>
        </button>
      </th>
      <td className={styles['number']}>{formatRange(unreached, formats.integer)}</td>
      <td className={styles['number']}>
        {formatRange(lostToBreakdown, formats.integer)}
        {lostToBreakdown.low > 0 && (
          <Button
            look="link"
            className={styles['try']}
            aria-label={t('whatIf.try.inCommune', { name: unit?.nameVi ?? uid })}
            onClick={onTry}
          >
            {t('whatIf.try')}
          </Button>
        )}
      </td>
    </>
  );
}

import type { RunDifference, RunFrame } from '#domain/coverage-run/compare-hashes.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import { sayParam } from './say-param.ts';
import styles from './runs.module.css';

type DifferenceListProps = {
  readonly first: RunFrame;
  readonly second: RunFrame;
  readonly differences: readonly RunDifference[];
};

/** What two analyses did not have in common, each with both values. */
export function DifferenceList({ first, second, differences }: DifferenceListProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const unitName = useUnitName();
  const scope = ({ scope: uid }: RunFrame) => (uid === null ? t('runs.scope.all') : unitName(uid));
  const say = (difference: RunDifference): readonly [string, string, string] => {
    switch (difference.kind) {
      case 'vintage':
        return [t('runs.differs.vintage'), String(first.vintage), String(second.vintage)];
      case 'scope':
        return [t('runs.differs.scope'), scope(first), scope(second)];
      case 'date':
        return [t('runs.differs.date'), formats.date(first.onDate), formats.date(second.onDate)];
      case 'param':
        return [
          t(`runs.param.${difference.param}`),
          sayParam(difference.param, first.params, second.params, i18n),
          sayParam(difference.param, second.params, first.params, i18n),
        ];
      case 'edits':
      case 'part': {
        const [before, after] = difference.counts;
        const name = difference.kind === 'edits' ? 'edits' : difference.part;
        const texts = [before, after].map((count) => t('runs.rows', { count }));
        const isSameCount = before === after;
        return [
          t(`runs.part.${name}`),
          texts[0] ?? '',
          isSameCount ? t('runs.rows.changed', { count: after }) : (texts[1] ?? ''),
        ];
      }
      case 'engine':
        return [t('runs.differs.engine'), String(first.engine.version), String(second.engine.version)];
      case 'role':
        return [t('runs.differs.role'), t(`runs.role.${first.role}`), t(`runs.role.${second.role}`)];
    }
  };
  return (
    <div className={styles['reasons']}>
      <h4>{t('runs.differs')}</h4>
      <ul>
        {differences.map((difference) => {
          const [name, before, after] = say(difference);
          const key = `${difference.kind} ${name}`;
          return (
            <li key={key} data-differs={'part' in difference ? difference.part : difference.kind}>
              <b>{name}:</b> {before} → {after}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

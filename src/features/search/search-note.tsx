import { useI18n } from '#i18n/i18n-context.ts';
import type { SearchResults } from './use-search.ts';
import styles from './search.module.css';

type SearchNoteProps = {
  readonly query: string;
  readonly results: SearchResults;
  readonly isLoading: boolean;
};

/** What must be said besides the rows: a fault in a coordinate, nothing found and what to try, not ready yet. */
export function SearchNote({ query, results, isLoading }: SearchNoteProps) {
  const { t, formats } = useI18n();
  const { reading, state, isNear, text, sections } = results;
  const isFound = sections.some(({ key }) => key !== 'filter');
  const lines: string[] = [];
  if (state === 'failed') lines.push(t('search.failed'));
  if (reading?.kind === 'half') lines.push(t('search.coordinate.half'));
  if (reading?.kind === 'outside')
    lines.push(t('search.coordinate.outside', { coordinate: formats.coordinates(reading.lonLat) }));
  if (reading?.kind === 'faulty') lines.push(t(`search.coordinate.${reading.fault}`));
  if (isNear) lines.push(t('search.near'));
  if (query !== '' && state === 'preparing' && !isFound) lines.push(t('search.preparing'));
  const isNothing = query !== '' && state === 'ready' && text === query && !isFound && reading === null;
  if (isNothing && isLoading) lines.push(t('search.none.loading'));
  return (
    <>
      {isNothing && (
        <div className={styles['none']}>
          <p>{t('search.none', { text: query.length > 60 ? `${query.slice(0, 60)}…` : query })}</p>
          <p>{t('search.none.try')}</p>
        </div>
      )}
      {lines.map((line) => (
        <p key={line} className={styles['note']}>
          {line}
        </p>
      ))}
    </>
  );
}

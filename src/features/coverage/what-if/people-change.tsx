import type { ResultDifference } from '#domain/coverage-difference.ts';
import { useDifferenceLines } from './difference.tsx';
import styles from './what-if.module.css';

/** The main difference in one line, in sight however far one has scrolled. */
export function PeopleChange({ difference }: { readonly difference: ResultDifference }) {
  const people = useDifferenceLines(difference.total).find(({ key }) => key === 'people');
  return (
    people && (
      <p className={styles['change']}>
        {people.label} <strong>{people.text}</strong>
      </p>
    )
  );
}

import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

export type Fact = { readonly term: string; readonly value: ReactNode };

/** Terms and what is known of them; nothing is shown for a fact without a value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

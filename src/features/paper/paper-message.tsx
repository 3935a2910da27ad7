import type { ReactNode } from 'react';
import styles from './paper.module.css';

/** Said in place of a sheet. */
export function PaperMessage({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['message']} role="alert">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

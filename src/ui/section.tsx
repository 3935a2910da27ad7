import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = {
  readonly title: string;
  /** A name to jump to: `data-section` of the element. */
  readonly name?: string;
  readonly children: ReactNode;
};

/** A part of a panel under its own heading. */
export function Section({ title, name, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id} data-section={name}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

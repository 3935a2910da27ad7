import styles from './badge.module.css';

type BadgeProps = {
  readonly children: string;
  readonly quiet?: boolean;
  readonly title?: string | undefined;
};

/** A short remark about a row; `quiet` when it is nothing to watch out for. */
export function Badge({ children, quiet = false, title }: BadgeProps) {
  return (
    <span className={quiet ? `${styles['badge']} ${styles['quiet']}` : styles['badge']} title={title}>
      {children}
    </span>
  );
}

import type { ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import styles from './position.module.css';

type CopyLineProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** What other programs read: points for decimals, whatever the language. */
  readonly text: string;
};

/** A coordinate with a button that copies it. */
export function CopyLine({ label, children, text }: CopyLineProps) {
  const { t } = useI18n();
  return (
    <div className={styles['line']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className={styles['copy']}>
        <CopyButton
          text={text}
          label={t('panel.copy', { what: label })}
          copiedLabel={t('panel.copied', { what: label })}
        />
      </dd>
    </div>
  );
}

import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** As wide as the screen allows: for pictures. */
  readonly wide?: boolean;
  /** Told of each key that is pressed while it is open. */
  readonly onKey?: (key: string) => void;
  readonly children: ReactNode;
};

/** A modal dialog; the browser keeps the focus inside and gives it back when the dialog goes. */
export function Dialog({ title, closeLabel, onClose, wide = false, onKey, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles['dialog']} ${styles['wide']}` : styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        onKey?.(event.key);
      }}
    >
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <Button look="icon" aria-label={closeLabel} onClick={onClose}>
          <X size={20} aria-hidden="true" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}

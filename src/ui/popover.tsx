import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './popover.module.css';

type PopoverProps = {
  readonly side: 'rightBottom' | 'belowEnd';
  readonly label: string;
  readonly buttonClassName: string | undefined;
  /** Said of the button when what it shows has no words. */
  readonly buttonLabel?: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
};

/** A small panel beside its button. Escape, a link in it or a click elsewhere closes it; the first two give the focus back. */
export function Popover({ side, label, buttonClassName, buttonLabel, button, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const leave = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  return (
    <div
      ref={anchor}
      role="presentation"
      className={styles['anchor']}
      onClick={({ target }) => {
        if (open && target instanceof Element && target.closest('a') !== null) leave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        leave();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={buttonClassName}
        aria-label={buttonLabel}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} role="group" aria-label={label} className={`${styles['panel']} ${styles[side]}`}>
          {children}
        </div>
      )}
    </div>
  );
}

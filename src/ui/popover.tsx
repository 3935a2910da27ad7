import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import styles from './popover.module.css';

type PopoverProps = {
  readonly side: 'rightBottom' | 'belowEnd';
  readonly label: string;
  /** Draws the button; give it these attributes. */
  readonly trigger: (attributes: {
    'aria-expanded': boolean;
    'aria-controls': string;
    onClick: () => void;
  }) => ReactNode;
  readonly children: (close: () => void) => ReactNode;
};

/** A small panel beside its button. Escape or a click elsewhere closes it; Escape gives the focus back. */
export function Popover({ side, label, trigger, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const id = useId();
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
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  return (
    <div
      ref={anchor}
      className={styles['anchor']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      {trigger({ 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) })}
      {open && (
        <div id={id} role="group" aria-label={label} className={`${styles['panel']} ${styles[side]}`}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

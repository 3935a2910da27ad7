import { useEffect, useRef, useState } from 'react';
import styles from './tooltip-layer.module.css';

const delayMs = 400;
const gapPx = 6;

type Tip = { readonly text: string; readonly left: number; readonly top: number; readonly isAbove: boolean };

/**
 * Shows the accessible name of any button that has no words on it, under the pointer or the focus. It stays while the
 * pointer is on it, and Escape takes it away (WCAG 1.4.13). Readers by ear have the name already.
 */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setTip(null);
    };
    const show = (target: EventTarget | null, afterMs: number) => {
      if (target instanceof Node && layer.current?.contains(target)) {
        clearTimeout(timer);
        return;
      }
      const button = target instanceof Element ? target.closest<HTMLElement>('button, a') : null;
      clearTimeout(timer);
      if (button === null || !isWordless(button)) {
        timer = setTimeout(hide, 150);
        return;
      }
      timer = setTimeout(() => setTip(placeTip(button)), afterMs);
    };
    const over = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') show(event.target, delayMs);
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event.target, 0);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', key, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', key, true);
    };
  }, []);
  return (
    <div
      ref={layer}
      className={styles['layer']}
      aria-hidden="true"
      data-shown={tip !== null}
      data-above={tip?.isAbove}
      style={tip === null ? {} : { left: tip.left, top: tip.top }}
    >
      {tip?.text}
    </div>
  );
}

function isWordless(button: HTMLElement): boolean {
  return button.ariaLabel !== null && button.title === '' && button.textContent.trim() === '';
}

function placeTip(button: HTMLElement): Tip | null {
  const { left, width, top, bottom } = button.getBoundingClientRect();
  if (!button.isConnected || width === 0) return null;
  const isAbove = bottom > window.innerHeight - 48;
  const middle = Math.min(window.innerWidth - 80, Math.max(80, left + width / 2));
  return { text: button.ariaLabel ?? '', left: middle, top: isAbove ? top - gapPx : bottom + gapPx, isAbove };
}

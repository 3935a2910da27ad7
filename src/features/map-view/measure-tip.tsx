import { useEffect, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMeasure } from '#i18n/measure.ts';
import { useStores } from '#state/stores.ts';
import { useUnitName } from '#state/use-unit-name.ts';
import styles from './map-view.module.css';

const gapPx = 14;

/** Beside the pointer, while communes are coloured: the commune's name and its value. The list says the same by keyboard. */
export function MeasureTip({ container }: { readonly container: RefObject<HTMLElement | null> }) {
  const i18n = useI18n();
  const { stage, measured } = useStores();
  const uid = useStore(stage, (now) => now.hoveredUnitUid);
  const now = useStore(measured, (state) => state.measured);
  const unitName = useUnitName();
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const map = container.current;
    let at: { readonly clientX: number; readonly clientY: number } | null = null;
    let frame = 0;
    // Measured where the page measures itself anyway: a pointer that moves forces no layout of its own.
    const place = () => {
      frame = 0;
      const element = tip.current;
      if (element === null || map === null || at === null) return;
      const { left, top, width } = map.getBoundingClientRect();
      const x = at.clientX - left;
      const isRight = x + gapPx + element.offsetWidth > width;
      element.style.left = `${isRight ? x - gapPx - element.offsetWidth : x + gapPx}px`;
      element.style.top = `${at.clientY - top + gapPx}px`;
    };
    const follow = ({ clientX, clientY, buttons }: PointerEvent) => {
      at = { clientX, clientY };
      if (buttons === 0 && frame === 0) frame = requestAnimationFrame(place);
    };
    map?.addEventListener('pointermove', follow);
    return () => {
      cancelAnimationFrame(frame);
      map?.removeEventListener('pointermove', follow);
    };
  }, [container]);

  const value = uid === null ? undefined : now?.values.get(uid);
  return (
    <div ref={tip} className={styles['tip']} aria-hidden="true" hidden={value === undefined}>
      {uid !== null && now !== null && value !== undefined && (
        <>
          <span>{unitName(uid)}</span>
          <strong>
            {value.value === null
              ? i18n.t(`measure.why.${value.reason}`)
              : formatMeasure(now.measure, value.value, i18n)}
          </strong>
        </>
      )}
    </div>
  );
}

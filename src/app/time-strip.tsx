import { Clock, X } from 'lucide-react';
import { Suspense, useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './app.module.css';
import { TimeBar } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';

type TimeStripProps = {
  readonly isCompact: boolean;
  /** Where it stands above, in CSS pixels from the window's foot and right edge. */
  readonly bottomPx: number;
  readonly rightPx: number;
  /** How much of the map it covers, whenever that changes. */
  readonly onHeightChange: (heightPx: number) => void;
};

/** The time bar where each shell has room for it: along the foot of the map, or on a phone behind a button until a date is wanted. */
export function TimeStrip({ isCompact, bottomPx, rightPx, onHeightChange }: TimeStripProps) {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const asOf = useStore(choices, (now) => now.asOf);
  const isLoaded = useStore(network, (now) => now.loaded.has('sites'));
  const [isWanted, setIsWanted] = useState(false);
  const isOpen = !isCompact || isWanted || asOf !== null;
  const strip = useCallback(
    (element: HTMLDivElement) => {
      const tell = () => onHeightChange(element.offsetHeight);
      const observer = new ResizeObserver(tell);
      observer.observe(element);
      tell();
      return () => {
        observer.disconnect();
        onHeightChange(0);
      };
    },
    [onHeightChange],
  );
  if (!isLoaded) return null;
  return (
    <div
      ref={strip}
      id="time"
      role="region"
      aria-label={t('time.bar')}
      className={isCompact ? styles['timeCompact'] : styles['time']}
      style={{ bottom: bottomPx, right: rightPx }}
    >
      <PartBoundary>
        {isOpen ? (
          <>
            <Suspense fallback={null}>
              <TimeBar isCompact={isCompact} />
            </Suspense>
            {isCompact && (
              <Button
                look="icon"
                className={styles['timeClose']}
                aria-label={t(asOf === null ? 'time.close' : 'time.backToToday')}
                onClick={() => {
                  setIsWanted(false);
                  choices.setState({ asOf: null });
                }}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            )}
          </>
        ) : (
          <Button className={styles['timeButton']} onClick={() => setIsWanted(true)}>
            <Clock size={18} aria-hidden="true" />
            {t('time.open')}
          </Button>
        )}
      </PartBoundary>
    </div>
  );
}

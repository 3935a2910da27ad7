import './print.css';
import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './paper.module.css';
import { PreviewScaleProvider } from './sheet.tsx';

type PaperFrameProps = {
  readonly title: string;
  /** Of the widest sheet. */
  readonly sheetWidthMm: number;
  readonly canPrint: boolean;
  /** Beside the button that prints. */
  readonly tools?: ReactNode;
  /** What a reader must know, above the sheets. */
  readonly remarks?: ReactNode;
  readonly children: ReactNode;
};

const cssPxPerMm = 96 / 25.4;

/** What goes round every preview: the way back, the button that prints, and a desk with the sheets on it. */
export function PaperFrame({ title, sheetWidthMm, canPrint, tools, remarks, children }: PaperFrameProps) {
  const { t } = useI18n();
  const { choices } = useStores();
  const heading = useRef<HTMLHeadingElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const roomPx = useRoom(desk);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) choices.setState({ paper: null });
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [choices]);
  return (
    <section className={styles['paper']} data-paper="" aria-label={title}>
      <header className={styles['bar']}>
        <Button onClick={() => choices.setState({ paper: null })}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t('paper.back')}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {tools}
        <Button look="primary" disabled={!canPrint} onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {t('paper.print')}
        </Button>
      </header>
      <div className={styles['remarks']}>{remarks}</div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by keyboard */}
      <div ref={desk} className={styles['desk']} role="group" aria-label={t('paper.preview')} tabIndex={0}>
        <PreviewScaleProvider value={Math.min(1, roomPx / (sheetWidthMm * cssPxPerMm))}>
          <div className={styles['sheets']}>{children}</div>
        </PreviewScaleProvider>
      </div>
    </section>
  );
}

/** The width inside the desk's padding. */
function useRoom(desk: React.RefObject<HTMLElement | null>): number {
  const [roomPx, setRoomPx] = useState(Infinity);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => {
      const widthPx = entry?.contentRect.width ?? 0;
      if (widthPx > 0) setRoomPx(widthPx);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [desk]);
  return roomPx;
}

import { useEffect, useRef, useState } from 'react';
import type { MapView } from '#domain/map-view.ts';
import type { EmbedOptions } from '#embed/options/embed-options.ts';
import { encodeSearch } from '#embed/options/encode-options.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { frameSizes, type FrameSize } from './build-snippets.ts';
import styles from './embed-builder.module.css';

const settleMs = 350;

type PreviewProps = {
  readonly options: EmbedOptions;
  readonly size: FrameSize;
  readonly title: string;
  /** Where the live map in the preview looks. */
  readonly onView: (view: MapView) => void;
};

/** The map as a portal will have it; drawn anew when choices come to rest. */
export function Preview({ options, size, title, onView }: PreviewProps) {
  const { t } = useI18n();
  const frame = useRef<HTMLIFrameElement>(null);
  const wanted = `/embed${encodeSearch(options)}`;
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), settleMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const view = readView(data);
      if (view !== null) onView(view);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onView]);
  return (
    <figure className={styles['preview']} data-size={size}>
      <figcaption className="visually-hidden">{t('embedBuilder.preview')}</figcaption>
      <iframe
        ref={frame}
        key={size}
        src={shown}
        title={title}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        style={{ aspectRatio: frameSizes[size].ratio, maxWidth: frameSizes[size].previewPx }}
      />
    </figure>
  );
}

function readView(data: unknown): MapView | null {
  if (typeof data !== 'object' || data === null) return null;
  const { phenDau, type, lonLat, zoom } = data as Readonly<Record<string, unknown>>;
  if (phenDau !== 1 || type !== 'view' || typeof zoom !== 'number' || !Array.isArray(lonLat)) return null;
  const [lon, lat]: readonly unknown[] = lonLat;
  return typeof lon === 'number' && typeof lat === 'number' ? { lonLat: [lon, lat], zoom } : null;
}

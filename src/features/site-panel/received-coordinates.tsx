import type { SiteId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { CopyLine } from './copy-line.tsx';
import { LoadedPart } from './loaded-part.tsx';
import styles from './position.module.css';
import { useDetail } from './use-detail.ts';

/** The coordinates as they came, in the system they came in. */
export function ReceivedCoordinates({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const { detailsLoader } = useStores();
  const open = () => detailsLoader.openReceivedPosition(siteId);
  const received = useDetail((details) => details.receivedPositions.get(siteId), open);
  return (
    <LoadedPart loaded={received} emptyText={t('where.received.none')} onRetry={open}>
      {(values) => (
        <dl className={styles['lines']}>
          {values.map(({ x, y, crs }) => (
            <CopyLine key={`${x} ${y}`} label={t('where.received')} text={`${x} ${y}`}>
              x = {String(x)}; y = {String(y)}
              <br />
              {crs ?? t('where.received.noSystem')}
            </CopyLine>
          ))}
        </dl>
      )}
    </LoadedPart>
  );
}

import type { SiteId } from '#domain/id.ts';
import { isPhoto } from '#domain/site-media.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { DecisionReferences } from './decision-references.tsx';
import { DocumentList } from './document-list.tsx';
import styles from './lists.module.css';
import { LoadedPart } from './loaded-part.tsx';
import { useDetail } from './use-detail.ts';

/** Files of a site to download, and the decisions that its money rests on. */
export function DocumentSection({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const { detailsLoader } = useStores();
  const openMedia = () => detailsLoader.openMedia(siteId);
  const openSite = () => detailsLoader.openSite(siteId);
  const media = useDetail((details) => details.media.get(siteId), openMedia);
  const investments = useDetail((details) => details.investments.get(siteId), openSite);
  return (
    <>
      <h4 className={styles['subtitle']}>{t('documents.files')}</h4>
      <LoadedPart loaded={media} emptyText={t('documents.none')} onRetry={openMedia}>
        {(values) => {
          const documents = values.filter((each) => !isPhoto(each));
          return documents.length === 0 ? (
            <p>{t('documents.none')}</p>
          ) : (
            <DocumentList documents={documents} />
          );
        }}
      </LoadedPart>
      <h4 className={styles['subtitle']}>{t('documents.decisions')}</h4>
      <LoadedPart loaded={investments} emptyText={t('money.none')} onRetry={openSite}>
        {(values) => <DecisionReferences investments={values} />}
      </LoadedPart>
    </>
  );
}

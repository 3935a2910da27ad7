import type { SiteId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { AuditList } from './audit-list.tsx';
import { LoadedPart } from './loaded-part.tsx';
import { useDetail } from './use-detail.ts';

/** Who changed what. The database gives it to managers of the area and to admins, and to nobody else. */
export function AuditSection({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const { detailsLoader } = useStores();
  const open = () => detailsLoader.openAudit(siteId);
  const entries = useDetail((details) => details.audit.get(siteId), open);
  return (
    <LoadedPart loaded={entries} emptyText={t('audit.none')} onRetry={open}>
      {(values) => <AuditList entries={values} />}
    </LoadedPart>
  );
}

import { useStore } from 'zustand';
import type { SiteId } from '#domain/id.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { InvestmentFigures } from './investment-figures.tsx';
import { LoadedPart } from './loaded-part.tsx';
import { useDetail } from './use-detail.ts';

/** What was planned and disbursed for a site, by whom and by which decisions. */
export function InvestmentSection({ siteId }: { readonly siteId: SiteId }) {
  const { t } = useI18n();
  const { detailsLoader, dated } = useStores();
  const onDate = useStore(dated, (now) => now.onDate);
  const open = () => detailsLoader.openSite(siteId);
  const investments = useDetail((details) => details.investments.get(siteId), open);
  return (
    <LoadedPart loaded={investments} emptyText={t('money.none')} onRetry={open}>
      {(values) => <InvestmentFigures investments={values} onDate={onDate} />}
    </LoadedPart>
  );
}

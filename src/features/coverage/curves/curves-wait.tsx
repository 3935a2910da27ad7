import { useI18n } from '#i18n/i18n-context.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import type { CurvesState } from './use-curves.ts';

/** Why there is no curve yet, or none at all. */
export function CurvesWait({ state }: { readonly state: CurvesState }) {
  const { t, formats } = useI18n();
  if (state.kind === 'nobody') return <p role="status">{t('curves.nobody')}</p>;
  if (state.kind === 'failed') return <p role="alert">{t('curves.failed')}</p>;
  const share = state.kind === 'waiting' ? state.share : 0;
  return (
    <>
      {share > 0 && <p role="status">{t('curves.computing', { share: formats.percent(share) })}</p>}
      <Skeleton label={t('curves.loading')} lines={7} />
    </>
  );
}

import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { useSourceName } from './use-source-name.ts';
import { useTry } from './use-try.ts';

/** Beside the name of a source that does not count: supposes that it works. */
export function TryRepair({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const tryOut = useTry();
  const nameOf = useSourceName();
  return (
    <Button
      look="link"
      aria-label={t('whatIf.try.label', { name: nameOf(id).title })}
      onClick={() => tryOut([id], 'good')}
    >
      {t('whatIf.try')}
    </Button>
  );
}

import { House } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';

/** Back to the whole network of the home province. */
export function HomeButton({ className }: { readonly className?: string | undefined }) {
  const { t } = useI18n();
  const { choices } = useStores();
  return (
    <button
      type="button"
      className={className}
      onClick={() => choices.setState({ screen: 'map', view: null })}
    >
      <House size={20} aria-hidden="true" />
      {t('command.home.short')}
    </button>
  );
}

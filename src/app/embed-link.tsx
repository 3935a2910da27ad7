import { CodeXml } from 'lucide-react';
import { useI18n } from '#i18n/i18n-context.ts';
import { embedBuilderPath } from './embed-builder-page.tsx';

/** To the page where the public map gets its code for a portal. */
export function EmbedLink({ className }: { readonly className: string | undefined }) {
  const { t } = useI18n();
  return (
    <a className={className} href={embedBuilderPath}>
      <CodeXml size={20} aria-hidden="true" />
      {t('embedBuilder.open')}
    </a>
  );
}

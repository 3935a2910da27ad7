import { useState } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { findSite } from '#state/find-selection.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { SiteFigures } from './site-figures.tsx';

/** What a site covers and who loses cover if it fails; elsewhere than on the coverage screen it is computed when asked. */
export function SiteReach({ code }: { readonly code: string }) {
  const { t } = useI18n();
  const { choices, network } = useStores();
  const site: Site | null = useStore(network, (now) => findSite(now.sites, code));
  const isHere = useStore(choices, (now) => now.screen === 'coverage');
  const [isAsked, setAsked] = useState(false);
  if (site === null) return null;
  return isHere || isAsked ? (
    <SiteFigures site={site} />
  ) : (
    <Button onClick={() => setAsked(true)}>{t('coverage.site.ask')}</Button>
  );
}

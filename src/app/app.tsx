import { Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Shortcuts } from '#features/commands/shortcuts.tsx';
import { MapView } from '#features/map-view/map-view.tsx';
import { useReadableLanguage } from './use-readable-language.ts';
import { createI18n, I18nProvider, useI18n } from '#i18n/i18n-context.ts';
import { keepChoice } from '#platform/kept-choice.ts';
import { useMedia } from '#platform/use-media.ts';
import { findSite } from '#state/find-selection.ts';
import { StoresProvider, useStores, type Stores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { TooltipLayer } from '#ui/tooltip-layer.tsx';
import styles from './app.module.css';
import { CoverageOnMap } from './coverage-on-map.tsx';
import { DesktopShell } from './desktop-shell.tsx';
import { PaperScreen } from './lazy-screens.ts';
import { PartBoundary } from './part-boundary.tsx';
import { PhoneShell } from './phone-shell.tsx';
import { SkipLinks } from './skip-links.tsx';

/** The application around its stores. */
export function App({ stores }: { readonly stores: Stores }) {
  const language = useReadableLanguage(useStore(stores.choices, (now) => now.language));
  return (
    <StoresProvider value={stores}>
      <I18nProvider value={createI18n(language)}>
        <Screen />
      </I18nProvider>
    </StoresProvider>
  );
}

function Screen() {
  useDocument();
  const isPaper = useStore(useStores().choices, (now) => now.paper !== null);
  const isMapWanted = useOnceTrue(!isPaper);
  return (
    <div className={styles['screen']}>
      {isMapWanted && (
        <div className={styles['behindPaper']} inert={isPaper}>
          <Workplace />
        </div>
      )}
      {!isMapWanted && <CoverageOnMap />}
      {isPaper && (
        <PartBoundary>
          <Suspense fallback={null}>
            <PaperScreen />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}

function Workplace() {
  const isNarrow = useMedia('(width < 900px)');
  return (
    <>
      <SkipLinks />
      <main id="map" className={styles['map']}>
        <PartBoundary>
          <MapView />
        </PartBoundary>
      </main>
      {isNarrow ? <PhoneShell /> : <DesktopShell />}
      <CoverageOnMap />
      <Shortcuts />
      <TooltipLayer />
    </>
  );
}

/** Whether it is or was true: a link to a paper starts no map of the screen until one goes back to it. */
function useOnceTrue(isTrue: boolean): boolean {
  const [was, setWas] = useState(isTrue);
  if (isTrue && !was) setWas(true);
  return was || isTrue;
}

/** Keeps the document's language, colours and title, and what this browser remembers of them. */
function useDocument(): void {
  const { choices, network, preferences } = useStores();
  const textSize = useStore(preferences, (now) => now.textSize);
  const { language, t } = useI18n();
  const theme = useStore(choices, (now) => now.theme);
  const selection = useStore(choices, (now) => now.selection);
  const sites = useStore(network, (now) => now.sites);
  const scheme = useScheme();
  const name = selection?.kind === 'site' ? findSite(sites, selection.code)?.nameVi : undefined;
  const title = name === undefined ? t('app.name') : `${name} – ${t('app.name')}`;
  useEffect(() => {
    document.documentElement.lang = language;
    keepChoice('language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.dataset['textSize'] = String(textSize);
  }, [textSize]);
  useEffect(() => keepChoice('theme', theme), [theme]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

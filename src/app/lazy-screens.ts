import { lazy } from 'react';
import { loadLanguage, loadLateWords } from '#i18n/dictionary.ts';
import { insist } from '#platform/insist.ts';

const loadSiteTable = () => import('#features/site-table/site-table.tsx');
const loadSitePanel = () => import('#features/site-panel/site-panel.tsx');
const loadTimeBar = () => import('#features/time/time-bar.tsx');
const loadPaperScreen = () => import('#features/paper/paper-screen.tsx');
const loadUnitPanel = () => import('#features/unit-panel/unit-panel.tsx');
const loadPlacePanel = () => import('#features/place-panel/place-panel.tsx');
const loadSearchBox = () => import('#features/search/search-box.tsx');
const loadCoveragePanel = () => import('#features/coverage/coverage-panel.tsx');
const loadCoverageMapLayer = () => import('#features/coverage/overlay/coverage-map-layer.tsx');
const loadEmbedBuilder = () => import('#features/embed-builder/embed-builder.tsx');
const loadCommuneCoverage = () => import('#features/coverage/commune/commune-coverage.tsx');
const loadSiteReach = () => import('#features/coverage/site/site-reach.tsx');
const loadDecisionPanel = () => import('#features/decision-panel/decision-panel.tsx');

/** A screen and the words that it says. */
async function open<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  const [screen] = await Promise.all([insist(load), insist(loadLateWords)]);
  return screen;
}

export const SiteTable = lazy(async () => ({ default: (await open(loadSiteTable)).SiteTable }));
export const SitePanel = lazy(async () => ({ default: (await open(loadSitePanel)).SitePanel }));
export const TimeBar = lazy(async () => ({ default: (await open(loadTimeBar)).TimeBar }));
export const UnitPanel = lazy(async () => ({ default: (await open(loadUnitPanel)).UnitPanel }));
export const PlacePanel = lazy(async () => ({ default: (await open(loadPlacePanel)).PlacePanel }));
export const SearchBox = lazy(async () => ({ default: (await open(loadSearchBox)).SearchBox }));
export const CoveragePanel = lazy(async () => ({ default: (await open(loadCoveragePanel)).CoveragePanel }));
export const CoverageMapLayer = lazy(async () => ({
  default: (await open(loadCoverageMapLayer)).CoverageMapLayer,
}));
export const CommuneCoverage = lazy(async () => ({
  default: (await open(loadCommuneCoverage)).CommuneCoverage,
}));
export const SiteReach = lazy(async () => ({ default: (await open(loadSiteReach)).SiteReach }));
export const DecisionPanel = lazy(async () => ({ default: (await open(loadDecisionPanel)).DecisionPanel }));

export const EmbedBuilder = lazy(async () => ({ default: (await open(loadEmbedBuilder)).EmbedBuilder }));

export const PaperScreen = lazy(async () => ({ default: (await open(loadPaperScreen)).PaperScreen }));

/**
 * Fetches every screen while nothing else is to do, so that a server or a network that goes away later takes none of
 * them along. What cannot be fetched now is asked for again when it is opened.
 */
export function fetchScreensWhenIdle(): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchScreens, { timeout: 5_000 });
  else setTimeout(fetchScreens, 2_000);
}

function fetchScreens(): void {
  void Promise.allSettled([
    loadLanguage('en'),
    loadLateWords(),
    loadSitePanel(),
    loadSiteTable(),
    loadTimeBar(),
    loadUnitPanel(),
    loadPaperScreen(),
    loadPlacePanel(),
    loadDecisionPanel(),
    loadCoveragePanel(),
    loadCommuneCoverage(),
    loadSiteReach(),
    loadCoverageMapLayer(),
  ]);
}

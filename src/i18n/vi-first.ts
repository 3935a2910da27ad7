import { appVi } from './vi/app.ts';
import { comfortVi } from './vi/comfort.ts';
import { communesVi } from './vi/communes.ts';
import { exploreVi } from './vi/explore.ts';
import { measuresVi } from './vi/measures.ts';
import { placesVi } from './vi/places.ts';
import { publishVi } from './vi/publish.ts';
import { screensVi } from './vi/screens.ts';
import { searchVi } from './vi/search.ts';
import { siteVi } from './vi/site.ts';
import { timeVi } from './vi/time.ts';
import { wordsVi } from './vi/words.ts';

/** What the application says before any screen is fetched. */
export const viFirst = {
  ...appVi,
  ...comfortVi,
  ...communesVi,
  ...exploreVi,
  ...measuresVi,
  ...placesVi,
  ...publishVi,
  ...searchVi,
  ...siteVi,
  ...timeVi,
  ...wordsVi,
  ...screensVi,
} as const;

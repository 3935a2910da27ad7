import { appEn } from './en/app.ts';
import { auditEn } from './en/audit.ts';
import { checkEn } from './en/check.ts';
import { comfortEn } from './en/comfort.ts';
import { communesEn } from './en/communes.ts';
import { coverageEn } from './en/coverage.ts';
import { coverageMapEn } from './en/coverage-map.ts';
import { embedBuilderEn } from './en/embed-builder.ts';
import { curvesEn } from './en/curves.ts';
import { exploreEn } from './en/explore.ts';
import { measuresEn } from './en/measures.ts';
import { panelEn } from './en/panel.ts';
import { paperEn } from './en/paper.ts';
import { placesEn } from './en/places.ts';
import { publishEn } from './en/publish.ts';
import { runsEn } from './en/runs.ts';
import { screensEn } from './en/screens.ts';
import { searchEn } from './en/search.ts';
import { siteEn } from './en/site.ts';
import { tableEn } from './en/table.ts';
import { timeEn } from './en/time.ts';
import { whatIfEn } from './en/what-if.ts';
import { wordsEn } from './en/words.ts';
import type { MessageKey } from './vi.ts';

/** `{count|one|other}` chooses a word by number. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...appEn,
  ...comfortEn,
  ...wordsEn,
  ...exploreEn,
  ...embedBuilderEn,
  ...placesEn,
  ...screensEn,
  ...searchEn,
  ...siteEn,
  ...communesEn,
  ...measuresEn,
  ...coverageEn,
  ...coverageMapEn,
  ...whatIfEn,
  ...curvesEn,
  ...checkEn,
  ...publishEn,
  ...runsEn,
  ...tableEn,
  ...timeEn,
  ...panelEn,
  ...auditEn,
  ...paperEn,
};

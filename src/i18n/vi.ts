import { appVi } from './vi/app.ts';
import { auditVi } from './vi/audit.ts';
import { checkVi } from './vi/check.ts';
import { comfortVi } from './vi/comfort.ts';
import { communesVi } from './vi/communes.ts';
import { coverageVi } from './vi/coverage.ts';
import { coverageMapVi } from './vi/coverage-map.ts';
import { embedBuilderVi } from './vi/embed-builder.ts';
import { curvesVi } from './vi/curves.ts';
import { exploreVi } from './vi/explore.ts';
import { measuresVi } from './vi/measures.ts';
import { panelVi } from './vi/panel.ts';
import { paperVi } from './vi/paper.ts';
import { placesVi } from './vi/places.ts';
import { publishVi } from './vi/publish.ts';
import { runsVi } from './vi/runs.ts';
import { searchVi } from './vi/search.ts';
import { siteVi } from './vi/site.ts';
import { tableVi } from './vi/table.ts';
import { timeVi } from './vi/time.ts';
import { whatIfVi } from './vi/what-if.ts';
import { wordsVi } from './vi/words.ts';

/** The words of the interface in Vietnamese, a file for each part: the source of truth of the keys. `{name}` is filled in. */
export const vi = {
  ...appVi,
  ...comfortVi,
  ...wordsVi,
  ...exploreVi,
  ...embedBuilderVi,
  ...placesVi,
  ...searchVi,
  ...siteVi,
  ...communesVi,
  ...measuresVi,
  ...coverageVi,
  ...coverageMapVi,
  ...whatIfVi,
  ...curvesVi,
  ...checkVi,
  ...publishVi,
  ...runsVi,
  ...tableVi,
  ...timeVi,
  ...panelVi,
  ...auditVi,
  ...paperVi,
} as const;

export type MessageKey = keyof typeof vi;

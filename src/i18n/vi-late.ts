import { auditVi } from './vi/audit.ts';
import { checkVi } from './vi/check.ts';
import { coverageMapVi } from './vi/coverage-map.ts';
import { coverageVi } from './vi/coverage.ts';
import { curvesVi } from './vi/curves.ts';
import { embedBuilderVi } from './vi/embed-builder.ts';
import { panelVi } from './vi/panel.ts';
import { paperVi } from './vi/paper.ts';
import { runsVi } from './vi/runs.ts';
import { tableVi } from './vi/table.ts';
import { whatIfVi } from './vi/what-if.ts';

/** What only screens say that are fetched when they are opened: fetched with the first of them. */
export const viLate = {
  ...auditVi,
  ...checkVi,
  ...coverageVi,
  ...coverageMapVi,
  ...curvesVi,
  ...embedBuilderVi,
  ...panelVi,
  ...paperVi,
  ...runsVi,
  ...tableVi,
  ...whatIfVi,
} as const;

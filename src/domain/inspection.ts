import type { ClusterId } from './id.ts';
import type { Status } from './status.ts';

/** What was looked at, and what came of it: in order or not, or a remark. */
export type ChecklistItem = { readonly key: string; readonly result: boolean | string };

/** A visit to a site, or to one of its clusters. Only members see visits; who made one is not among what a panel shows. */
export type Inspection = {
  readonly id: string;
  readonly clusterId: ClusterId | null;
  readonly inspectedOn: string;
  readonly observedStatus: Status;
  readonly checklist: readonly ChecklistItem[];
  readonly remarks: string | null;
};

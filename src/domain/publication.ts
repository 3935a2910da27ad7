import type { Result } from './result.ts';

/** What the server tells while it publishes the public map. */
export type PublishStep =
  | { readonly step: 'building' | 'computing' | 'drawing' | 'writing' }
  | { readonly step: 'reading'; readonly done: number; readonly of: number };

/** What was published. */
export type Publication = {
  /** ISO date: the last day of which the data speak. */
  readonly asOf: string;
  readonly siteCount: number;
  readonly clusterCount: number;
  readonly communeCount: number;
  readonly fileCount: number;
  readonly byteCount: number;
  /** False when the same was published already. */
  readonly isChanged: boolean;
};

export const publishFaults = [
  'unread',
  'bad_rows',
  'empty',
  'no_vintage',
  'not_built',
  'folder_foreign',
  'not_written',
  'busy',
  'crashed',
  'not_allowed',
  'unreachable',
] as const;

/** Why nothing was published; what was published before stays as it is. */
export type PublishFault = (typeof publishFaults)[number];

export type Publisher = {
  /** Has the server publish the public map; tells each step, and in the end what came of it. */
  publish(onStep: (step: PublishStep) => void): Promise<Result<Publication, PublishFault>>;
};

/** How far a publication is, 0 to 1: each step by the time that it took with the data of a province. */
export function progressOf(step: PublishStep): number {
  switch (step.step) {
    case 'building':
      return 0.05;
    case 'reading':
      return 0.15 + 0.5 * Math.min(1, step.done / Math.max(1, step.of));
    case 'computing':
      return 0.7;
    case 'drawing':
      return 0.8;
    case 'writing':
      return 0.95;
  }
}

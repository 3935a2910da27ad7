import type { Reached } from '#domain/coverage-overlay.ts';
import type { MapScheme } from '#domain/map-view.ts';
import { siteKinds, type SiteKind } from '#domain/site.ts';
import { statuses, type Status } from '#domain/status.ts';

export type MarkerSize = 'small' | 'medium' | 'large';
const markerSizes = ['small', 'medium', 'large'] as const;
const absences = ['not_yet', 'gone'] as const;
export type Absence = (typeof absences)[number];
const absentKinds = [...siteKinds, 'cluster'] as const;
export type AbsentKind = (typeof absentKinds)[number];
const reaches = ['yes', 'maybe', 'no'] as const satisfies readonly Reached[];
const schemes = ['light', 'dark', 'contrast'] as const;

/** What an image of the style shows. Its id says it all, so that any missing image can be drawn from its name alone. */
export type ImageSpec =
  | {
      readonly what: 'site';
      readonly scheme: MapScheme;
      readonly kind: SiteKind;
      readonly status: Status;
      readonly size: MarkerSize;
    }
  | { readonly what: 'mark'; readonly scheme: MapScheme; readonly status: Status; readonly size: MarkerSize }
  | {
      readonly what: 'donut';
      readonly scheme: MapScheme;
      readonly radiusPx: number;
      readonly shares: readonly number[];
    }
  | {
      readonly what: 'absent';
      readonly scheme: MapScheme;
      readonly kind: AbsentKind;
      readonly absence: Absence;
    }
  | { readonly what: 'hamlet'; readonly scheme: MapScheme; readonly reached: Reached }
  | { readonly what: 'hatch' | 'no-value' | 'maybe' | 'pin'; readonly scheme: MapScheme };

export const imageIds = {
  site: (scheme: MapScheme, kind: SiteKind, status: Status, size: MarkerSize): string =>
    `site/${scheme}/${kind}/${status}/${size}`,
  mark: (scheme: MapScheme, status: Status, size: MarkerSize): string => `mark/${scheme}/${status}/${size}`,
  donut: (scheme: MapScheme, radiusPx: number, shares: readonly number[]): string =>
    `donut/${scheme}/${radiusPx}/${shares.join('.')}`,
  absent: (scheme: MapScheme, kind: AbsentKind, absence: Absence): string =>
    `absent/${scheme}/${kind}/${absence}`,
  hamlet: (scheme: MapScheme, reached: Reached): string => `hamlet/${scheme}/${reached}`,
  hatch: (scheme: MapScheme): string => `hatch/${scheme}`,
  noValue: (scheme: MapScheme): string => `no-value/${scheme}`,
  maybe: (scheme: MapScheme): string => `maybe/${scheme}`,
  pin: (scheme: MapScheme): string => `pin/${scheme}`,
};

/** The inverse of `imageIds`; null for a name that none of them made. */
export function parseImageId(id: string): ImageSpec | null {
  const [what, schemeText, a = '', b = '', c = ''] = id.split('/');
  const scheme = oneOf(schemes, schemeText ?? '');
  if (scheme === null) return null;
  if (what === 'hatch' || what === 'no-value' || what === 'maybe' || what === 'pin') return { what, scheme };
  if (what === 'absent') {
    const kind = oneOf(absentKinds, a);
    const absence = oneOf(absences, b);
    return kind === null || absence === null ? null : { what, scheme, kind, absence };
  }
  if (what === 'hamlet') {
    const reached = oneOf(reaches, a);
    return reached === null ? null : { what, scheme, reached };
  }
  if (what === 'donut') return parseDonut(scheme, a, b);
  if (what === 'mark') {
    const status = oneOf(statuses, a);
    const size = oneOf(markerSizes, b);
    return status === null || size === null ? null : { what, scheme, status, size };
  }
  if (what !== 'site') return null;
  const kind = oneOf(siteKinds, a);
  const status = oneOf(statuses, b);
  const size = oneOf(markerSizes, c);
  return kind === null || status === null || size === null ? null : { what, scheme, kind, status, size };
}

function parseDonut(scheme: MapScheme, radius: string, shares: string): ImageSpec | null {
  const radiusPx = Number(radius);
  const numbers = shares.split('.').map(Number);
  const sound =
    radiusPx > 0 &&
    numbers.length === statuses.length &&
    numbers.every((share) => Number.isInteger(share) && share >= 0);
  return sound && numbers.some((share) => share > 0)
    ? { what: 'donut', scheme, radiusPx, shares: numbers }
    : null;
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}

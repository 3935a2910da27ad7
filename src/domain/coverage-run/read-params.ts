import {
  type CoverageParams,
  defaultCoverageParams,
  demandKinds,
  maxCoverDepth,
  unknownTreatments,
} from '../coverage-params.ts';
import { maxRadiusM, type RadiusKey } from '../reach-radius.ts';
import { siteKinds, type SiteKind } from '../site.ts';
import { siteSets } from '../site-set.ts';
import type { DocumentReader } from './document-reader.ts';

const leastRadiusM = 1e-6;
const radiusKeys = Object.keys(defaultCoverageParams.radiusDefaultsM) as readonly RadiusKey[];

/** Parameters in a document from outside, within the bounds in which they can be chosen. */
export function readParams(reader: DocumentReader): CoverageParams {
  const depth = reader.field('k');
  const k = depth.number(1, maxCoverDepth);
  if (!Number.isInteger(k)) depth.refuse('not_allowed');
  const radii = reader.field('radiusDefaultsM');
  return {
    kinds: readKinds(reader.field('kinds')),
    siteSet: reader.field('siteSet').oneOf(siteSets),
    radiusDefaultsM: Object.fromEntries(
      radiusKeys.map((key) => [key, radii.field(key).number(leastRadiusM, maxRadiusM)]),
    ) as Record<RadiusKey, number>,
    radiusFactor: reader.field('radiusFactor').number(0.01, 100),
    k,
    demand: reader.field('demand').oneOf(demandKinds),
    unknownTreatment: reader.field('unknownTreatment').oneOf(unknownTreatments),
    includePoorlyLocated: reader.field('includePoorlyLocated').flag(),
    borderKinds: readKinds(reader.field('borderKinds')),
    borderRadiusM: reader.field('borderRadiusM').number(leastRadiusM, maxRadiusM),
  };
}

function readKinds(reader: DocumentReader): readonly SiteKind[] {
  return [...new Set(reader.items().map((item) => item.oneOf(siteKinds)))];
}

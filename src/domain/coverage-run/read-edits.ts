import type { LonLat } from '../lon-lat.ts';
import { maxRadiusM } from '../reach-radius.ts';
import type { ReachSource } from '../reach-source.ts';
import { positionMethods, siteKinds, technologies } from '../site.ts';
import { statuses } from '../status.ts';
import type { WhatIfEdit, WhatIfEdits } from '../what-if.ts';
import type { DocumentReader } from './document-reader.ts';

const editKinds = ['move', 'set_status', 'set_radius', 'add'] as const;

/** Suppositions in a document or a link from outside. */
export function readEdits(reader: DocumentReader): WhatIfEdits {
  return reader.items().map(readEdit);
}

function readEdit(reader: DocumentReader): WhatIfEdit {
  const kind = reader.field('kind').oneOf(editKinds);
  const id = reader.field('id').text(200);
  switch (kind) {
    case 'move':
      return { kind, id, lonLat: readLonLat(reader.field('lonLat')) };
    case 'set_status':
      return { kind, id, status: reader.field('status').oneOf(statuses) };
    case 'set_radius':
      return { kind, id, radiusM: reader.field('radiusM').number(1e-6, maxRadiusM) };
    case 'add':
      return { kind, id, source: readSource(reader.field('source')) };
  }
}

function readSource(reader: DocumentReader): ReachSource {
  const maybe = (name: string, least: number, most: number): number | null => {
    const field = reader.field(name);
    return field.isNull() ? null : field.number(least, most);
  };
  const place = reader.field('lonLat');
  return {
    id: reader.field('id').text(200),
    siteId: reader.field('siteId').text(200),
    kind: reader.field('kind').oneOf(siteKinds),
    technology: reader.field('technology').oneOf(technologies),
    lonLat: place.isNull() ? null : readLonLat(place),
    positionMethod: reader.field('positionMethod').oneOf(positionMethods),
    positionAccuracyM: maybe('positionAccuracyM', 0, 1e7),
    radiusM: maybe('radiusM', 0, maxRadiusM),
    soundLevelDb: maybe('soundLevelDb', 0, 300),
    soundDistanceM: maybe('soundDistanceM', 0, 1e5),
    status: reader.field('status').oneOf(statuses),
  };
}

function readLonLat(reader: DocumentReader): LonLat {
  const [lon, lat, ...more] = reader.items();
  if (lon === undefined || lat === undefined || more.length > 0) {
    reader.refuse('not_allowed');
    return [0, 0];
  }
  return [lon.number(-180, 180), lat.number(-89.999, 89.999)];
}

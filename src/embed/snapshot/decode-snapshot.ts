import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { geographyStates } from '#domain/dataset-status.ts';
import type { AdminUnitUid, SiteId } from '#domain/id.ts';
import { provenances } from '#domain/provenance.ts';
import { neighbours, positionMethods, siteKinds, type Site } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import type { BorderLineShape } from '#domain/unit-shape.ts';
import type { Result } from '#domain/result.ts';
import { valueAt, unpackPlaces, unpackTexts, unpackWords } from './columns.ts';
import { decodeCoverage } from './coverage-columns.ts';
import { unpackFacts } from './facts-columns.ts';
import { readFileOf } from './read-file-of.ts';
import type { Snapshot, SnapshotCommune, SnapshotFault } from './snapshot.ts';
import type { SnapshotFile } from './snapshot-file.ts';

/** Reads the JSON of `snapshot-<hash>.json`. */
export function decodeSnapshot(json: unknown): Result<Snapshot, SnapshotFault> {
  return readFileOf(json, (file) => decode(file as SnapshotFile));
}

function decode(file: SnapshotFile): Snapshot {
  const geography = geographyStates.find((state) => state === file.geography);
  if (geography === undefined) throw new Error(`geography ${file.geography}`);
  const communes = decodeCommunes(file);
  const { asOf, vintage, place, isNetworkSynthetic, sources, clusterCount, speakerCount } = file;
  return {
    asOf,
    vintage,
    place,
    geography,
    isNetworkSynthetic,
    sources,
    sites: decodeSites(file, communes),
    communes,
    borderLines: decodeBorder(file),
    coverage:
      file.coverage &&
      decodeCoverage(
        file.coverage,
        communes.map(({ uid }) => uid),
      ),
    clusterCount,
    speakerCount,
  };
}

function decodeSites({ sites }: SnapshotFile, communes: readonly SnapshotCommune[]): readonly Site[] {
  const kinds = unpackWords(sites.kind, siteKinds);
  const methods = unpackWords(sites.method, positionMethods);
  const states = unpackWords(sites.status, statuses);
  const origins = unpackWords(sites.provenance, provenances);
  const organisations = unpackTexts(sites.organisation);
  const places = unpackPlaces(sites);
  return sites.code.map((code, row): Site => {
    const kind = valueAt(kinds, row);
    const commune = communes[valueAt(sites.commune, row)];
    return {
      id: code as SiteId,
      code,
      kind,
      nameVi: valueAt(sites.nameVi, row),
      nameEn: valueAt(sites.nameEn, row),
      lonLat: valueAt(places, row),
      positionAccuracyM: null,
      positionMethod: valueAt(methods, row),
      units: commune === undefined ? [] : [commune.uid],
      managingOrganisation: valueAt(organisations, row),
      commissionedOn: valueAt(sites.built, row),
      retiredOn: valueAt(sites.retired, row),
      status: valueAt(states, row),
      statusSince: valueAt(sites.since, row),
      visibility: 'public',
      provenance: valueAt(origins, row),
      fundingSources: [],
      facts: unpackFacts(kind, valueAt(sites.facts, row)),
    };
  });
}

function decodeCommunes({ communes, shapes }: SnapshotFile): readonly SnapshotCommune[] {
  const origins = unpackWords(communes.provenance, provenances);
  const places = unpackPlaces(communes);
  const outlines = feature(shapes, shapes.objects.communes).features;
  return communes.uid.map((uid, row) => ({
    uid: uid as AdminUnitUid,
    code: uid.split('@')[0] ?? uid,
    level: 'commune',
    isBorder: valueAt(communes.border, row) === 1,
    nameVi: valueAt(communes.nameVi, row),
    nameEn: valueAt(communes.nameEn, row),
    labelLonLat: valueAt(places, row),
    geometry: valueAt(outlines, row).geometry as Polygon | MultiPolygon,
    provenance: valueAt(origins, row),
    population: valueAt(communes.population, row),
    areaKm2: valueAt(communes.areaKm2, row),
    borderKm: valueAt(communes.borderKm, row),
  }));
}

function decodeBorder({ border, shapes }: SnapshotFile): readonly BorderLineShape[] {
  const origins = unpackWords(border.provenance, provenances);
  const across = unpackWords(border.neighbour, neighbours);
  const lines = feature(shapes, shapes.objects.border).features;
  return border.id.map((id, row) => ({
    id,
    neighbour: valueAt(across, row),
    nameVi: valueAt(border.nameVi, row),
    lengthKm: valueAt(border.lengthKm, row),
    geometry: valueAt(lines, row).geometry as LineString | MultiLineString,
    provenance: valueAt(origins, row),
  }));
}

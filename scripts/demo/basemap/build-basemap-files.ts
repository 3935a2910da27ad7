import { readWorldAtlas } from '../geography/neighbour-lines.ts';
import { buildForeignBorders, buildLand } from './build-land.ts';
import { buildIslands, buildMapNames, buildPlaces, buildProvinceNames } from './build-names.ts';
import { buildWaters } from './build-waters.ts';
import { writeCollection } from './write-collection.ts';

/** The static basemap by file name, from redistributable packages and our own facts. */
export function buildBasemapFiles(): Map<string, string> {
  const atlas = readWorldAtlas();
  const { rivers, lakes } = buildWaters();
  return new Map([
    ['land.json', writeCollection(buildLand(atlas))],
    ['neighbours.json', writeCollection([...buildForeignBorders(atlas), ...buildMapNames('neighbours')])],
    ['rivers.json', writeCollection(rivers)],
    ['lakes.json', writeCollection(lakes)],
    ['places.json', writeCollection(buildPlaces())],
    ['provinces.json', writeCollection(buildProvinceNames())],
    ['islands.json', writeCollection(buildIslands())],
    ['sea-names.json', writeCollection(buildMapNames('sea-names'))],
  ]);
}

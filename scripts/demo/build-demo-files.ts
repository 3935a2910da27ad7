import { buildGeography } from './geography/build-geography.ts'
import { readLandBorder, readWorldAtlas } from './geography/neighbour-lines.ts'
import { writeBorderLines } from './geography/write-border-lines.ts'
import { writeTopology } from './geography/write-topology.ts'
import { readCommunes2024, readCommunes2025, readDistricts2024, readNeighbours } from './lib/read-facts.ts'

/** Every file of the demonstration data by name, from facts and redistributable packages alone. */
export function buildDemoFiles(): Map<string, string> {
  const communes2024 = readCommunes2024()
  const communes2025 = readCommunes2025()
  const atlas = readWorldAtlas()
  const { arcs, border } = buildGeography(readLandBorder(atlas, 'KH'), communes2024, readNeighbours())
  return new Map([
    ['communes.topojson', writeTopology(arcs, communes2024, communes2025, readDistricts2024())],
    ['border-line.geojson', writeBorderLines(arcs, border, { LA: readLandBorder(atlas, 'LA'), CN: readLandBorder(atlas, 'CN') })],
  ])
}

import type { LonLat } from '#domain/lon-lat.ts';
import type { PlaceColumns, WordColumn } from './snapshot-file.ts';

const unitsPerDegree = 100_000;

export function packWords(values: readonly (string | null)[]): WordColumn {
  const words = [...new Set(values.map((value) => value ?? ''))].toSorted();
  const placeOf = new Map(words.map((word, place) => [word, place]));
  return { words, at: values.map((value) => placeOf.get(value ?? '') ?? 0) };
}

/** The word of each row; null for the empty word. */
export function unpackTexts({ words, at }: WordColumn): readonly (string | null)[] {
  return at.map((place) => words[place] || null);
}

/** The word of each row, which has to be one of `allowed`. */
export function unpackWords<Word extends string>(
  { words, at }: WordColumn,
  allowed: readonly Word[],
): readonly Word[] {
  const known = words.map((word) => allowed.find((candidate) => candidate === word));
  return at.map((place) => {
    const word = known[place];
    if (word === undefined)
      throw new Error(`word ${place} (${words[place]}) is not one of ${allowed.join()}`);
    return word;
  });
}

export function packPlaces(places: readonly (LonLat | null)[]): PlaceColumns {
  const pack = (axis: 0 | 1) => places.map((place) => place && Math.round(place[axis] * unitsPerDegree));
  return { lon: pack(0), lat: pack(1) };
}

export function unpackPlaces({ lon, lat }: PlaceColumns): readonly (LonLat | null)[] {
  return lon.map((x, row) => {
    const y = lat[row] ?? null;
    return x === null || y === null ? null : [x / unitsPerDegree, y / unitsPerDegree];
  });
}

/** The value of a row; a column that is too short is not a snapshot. */
export function valueAt<Value>(column: readonly Value[], row: number): Value {
  if (row < 0 || row >= column.length) throw new Error(`row ${row} of ${column.length}`);
  return column[row] as Value;
}

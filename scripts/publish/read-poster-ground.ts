import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { PosterGround } from '#embed/poster/draw-ground.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';

export const basemapDir = join(repositoryRoot, 'public', 'basemap');

/** The offline basemap that ships with the product: one neutral land, no country fill. */
export async function readPosterGround(): Promise<PosterGround> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(basemapDir, `${name}.json`), 'utf8')) as FeatureCollection;
  const [land, lakes, rivers, neighbours] = await Promise.all(
    ['land', 'lakes', 'rivers', 'neighbours'].map((name) => read(name)),
  );
  if (!land || !lakes || !rivers || !neighbours) throw new Error(`the basemap in ${basemapDir} is not whole`);
  return { land, lakes, rivers, neighbours };
}

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { embedOutDir } from '../../vite-plugins/embed-builds.ts';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import { PublishFailure } from './publish-problem.ts';
import { immutableFolder } from './release.ts';

export type EmbedBuild = {
  /** By their path in the publication. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly script: string;
  readonly style: string;
  readonly loader: Buffer;
};

type ManifestEntry = { readonly file: string; readonly isEntry?: boolean; readonly css?: readonly string[] };

const folder = `${immutableFolder}app/`;

/** What `npm run build:embed` made: hashed files that name each other by where they lie, and the loader. */
export async function readEmbedBuild(): Promise<EmbedBuild> {
  const root = join(repositoryRoot, embedOutDir);
  try {
    const manifest = JSON.parse(await readFile(join(root, '.vite', 'manifest.json'), 'utf8')) as Record<
      string,
      ManifestEntry
    >;
    const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
    const style = entry?.css?.[0];
    if (entry === undefined || style === undefined) throw new Error('no entry in the manifest');
    const names = (await readdir(join(root, 'assets'))).toSorted();
    const files = await Promise.all(
      names.map(async (name) => [`${folder}${name}`, await readFile(join(root, 'assets', name))] as const),
    );
    const inPublication = (file: string) => folder + file.replace(/^assets\//, '');
    return {
      files: new Map(files),
      script: inPublication(entry.file),
      style: inPublication(style),
      loader: await readFile(join(root, 'embed.js')),
    };
  } catch {
    throw new PublishFailure({ kind: 'not_built' });
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedBackend } from '../../../supabase/embedded/open-embedded-backend.ts';
import type { SqlRow } from '../../../supabase/embedded/sql-target.ts';
import type { LoadOptions } from '../load-options.ts';
import { runLoad, type LoadResult } from '../run-load.ts';

export type Loaded = LoadResult & { readonly text: string };

export type LoadFolder = {
  readonly dataDir: string;
  write(name: string, value: unknown): string;
  load(paths: readonly string[], options?: Partial<LoadOptions>): Promise<Loaded>;
  query<Row extends SqlRow>(sql: string): Promise<readonly Row[]>;
  remove(): void;
};

/** A data folder and files of its own under the temporary folder, and the loader run in this process. */
export function createLoadFolder(): LoadFolder {
  const root = mkdtempSync(join(tmpdir(), 'load-'));
  const dataDir = join(root, 'data');
  mkdirSync(join(root, 'files'));
  return {
    dataDir,
    write: (name, value) => {
      const path = join(root, 'files', name);
      writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
      return path;
    },
    load: async (paths, options = {}) => {
      const lines: string[] = [];
      const inputs = paths.map((path) => ({ path, layer: null, vintage: null }));
      const all: LoadOptions = {
        inputs,
        map: {},
        crs: null,
        detail: 'screen',
        dryRun: false,
        allowPartial: false,
        language: 'en',
        attribution: null,
        reportPath: null,
        dataDir,
        remote: null,
        ...options,
      };
      const result = await runLoad(all, { line: (text) => lines.push(text), progress: () => undefined });
      return { ...result, text: lines.join('\n') };
    },
    query: async <Row extends SqlRow>(sql: string) => {
      const backend = await openEmbeddedBackend({ dataDir });
      try {
        return (await backend.query(sql)) as Row[];
      } finally {
        await backend.close();
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

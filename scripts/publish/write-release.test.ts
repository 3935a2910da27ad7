import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PublishFailure } from './publish-problem.ts';
import { sealRelease } from './release.ts';
import { writeRelease } from './write-release.ts';

let parent = '';
let out = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'phen-dau-release-'));
  out = join(parent, 'map');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** A page that names its data, as the real one does. */
function buildRelease(mark: string) {
  const name = `published/data/data-${mark}.json`;
  return sealRelease(
    new Map([
      ['embed.html', Buffer.from(name)],
      [name, Buffer.from(mark.repeat(2000))],
    ]),
  );
}

function listTree(): readonly string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .toSorted();
}

describe('a release', () => {
  it('is at the folder, which is a link', async () => {
    expect(await writeRelease(buildRelease('a'), out)).toEqual({ isChanged: true });
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(listTree()).toEqual(['embed.html', 'published/data/data-a.json']);
  });

  it('is not written twice', async () => {
    await writeRelease(buildRelease('a'), out);
    expect(await writeRelease(buildRelease('a'), out)).toEqual({ isChanged: false });
  });

  it('that somebody damaged is mended', async () => {
    await writeRelease(buildRelease('a'), out);
    writeFileSync(join(out, 'embed.html'), 'broken');
    expect(await writeRelease(buildRelease('a'), out)).toEqual({ isChanged: true });
    expect(readFileSync(join(out, 'embed.html'), 'utf8')).toBe('published/data/data-a.json');
  });

  it('keeps the files of older pages for a week', async () => {
    for (const mark of ['a', 'b', 'c']) await writeRelease(buildRelease(mark), out);
    expect(listTree()).toEqual([
      'embed.html',
      ...['a', 'b', 'c'].map((mark) => `published/data/data-${mark}.json`),
    ]);
    const longAgo = new Date(Date.now() - 8 * 86_400_000);
    utimesSync(join(out, 'published/data/data-a.json'), longAgo, longAgo);
    await writeRelease(buildRelease('d'), out);
    expect(listTree()).not.toContain('published/data/data-a.json');
    expect(listTree()).toContain('published/data/data-c.json');
    expect(readdirSync(`${out}.releases`)).toHaveLength(2);
  });

  it('takes the place of an empty folder and of nothing else', async () => {
    mkdirSync(out);
    await writeRelease(buildRelease('a'), out);
    const other = join(parent, 'www');
    mkdirSync(other);
    writeFileSync(join(other, 'index.html'), 'of somebody');
    const refused = await writeRelease(buildRelease('a'), other).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(PublishFailure);
    expect((refused as PublishFailure).problem).toEqual({ kind: 'folder_foreign', path: other });
    expect(readdirSync(other)).toEqual(['index.html']);
  });

  it('sweeps away what a process left that died', async () => {
    mkdirSync(join(`${out}.releases`, '.next-999999999-ab', 'published'), { recursive: true });
    await writeRelease(buildRelease('a'), out);
    expect(readdirSync(`${out}.releases`).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it(
    'is never seen half: who reads while it changes has a page and its data',
    { timeout: 60_000 },
    async () => {
      await writeRelease(buildRelease('a'), out);
      const writing = new AbortController();
      let reads = 0;
      const read = async () => {
        while (!writing.signal.aborted) {
          const name = await readFile(join(out, 'embed.html'), 'utf8');
          const data = await readFile(join(out, name), 'utf8');
          expect(data).toBe((name.at(-6) ?? '').repeat(2000));
          reads += 1;
        }
      };
      const readers = [read(), read(), read()];
      for (let turn = 0; turn < 30; turn += 1)
        await writeRelease(buildRelease('abcdefgh'[turn % 8] ?? 'a'), out);
      writing.abort();
      await Promise.all(readers);
      expect(reads).toBeGreaterThan(0);
    },
  );
});

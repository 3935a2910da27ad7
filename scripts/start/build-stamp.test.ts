import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashSources } from './build-stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'phen-dau-stamp-'));

afterAll(() => rmSync(root, { recursive: true }));

test('the stamp follows every source and nothing else', () => {
  mkdirSync(join(root, 'src', 'app'), { recursive: true });
  writeFileSync(join(root, 'src', 'app', 'a.ts'), 'a');
  writeFileSync(join(root, 'index.html'), 'page');
  const first = hashSources(root);
  expect(hashSources(root)).toBe(first);

  writeFileSync(join(root, 'README.md'), 'words');
  expect(hashSources(root)).toBe(first);

  writeFileSync(join(root, 'src', 'app', 'a.ts'), 'b');
  const changed = hashSources(root);
  expect(changed).not.toBe(first);

  renameSync(join(root, 'src', 'app', 'a.ts'), join(root, 'src', 'app', 'b.ts'));
  expect(hashSources(root)).not.toBe(changed);
});

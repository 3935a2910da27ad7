import { expect, test } from 'vitest';
import { MigrationFailure } from '../../supabase/embedded/apply-migrations.ts';
import { DataFolderHeld, DiskFull } from '../../supabase/embedded/embedded-backend.ts';
import { PortBusy } from '../../supabase/embedded/serve-http.ts';
import { describeStartFailure } from './describe-start-failure.ts';

const where = { port: 8787, dataDir: '/srv/data' };
const holder = { pid: 4242, startedAt: '', processStart: '', url: 'http://127.0.0.1:1' };

test.each([
  ['a folder in use', new DataFolderHeld('/srv/data', holder), ['4242', '/srv/data', 'http://127.0.0.1:1']],
  ['a busy port', new PortBusy('busy'), ['8787', 'PORT=8788']],
  ['a migration that fails', new MigrationFailure('migration 1_x: no'), ['migration 1_x: no']],
  ['a full disk', new DiskFull('full'), ['/srv/data']],
  ['a full disk met while copying', new Error('ENOSPC: no space left on device'), ['/srv/data']],
])('%s is told in both languages, with what to do', (_, failure, facts) => {
  const [vi, en] = (describeStartFailure(failure, where) ?? '').trim().split('\n');
  for (const fact of facts) {
    expect(vi).toContain(fact);
    expect(en).toContain(fact);
  }
  expect(vi).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/);
});

test('a bug is not dressed up', () => {
  expect(describeStartFailure(new TypeError('x is undefined'), where)).toBeUndefined();
});

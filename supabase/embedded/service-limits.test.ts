import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './embedded-paths.ts';
import { maxObjectSize, maxRowsPerAnswer, passwordMinLength, sessionSeconds } from './service-limits.ts';

const config = readFileSync(join(repositoryRoot, 'supabase', 'config.toml'), 'utf8');

test.each([
  ['max_rows', maxRowsPerAnswer],
  ['file_size_limit', JSON.stringify(maxObjectSize)],
  ['jwt_expiry', sessionSeconds],
  ['minimum_password_length', passwordMinLength],
  ['schemas', '["public"]'],
  ['extra_search_path', '["public", "extensions"]'],
])('a linked project is configured with the same %s', (name, value) => {
  expect(config).toContain(`\n${name} = ${value}\n`);
});

test('nobody registers on a linked project either', () => {
  expect(config.match(/enable_signup = false/g)).toHaveLength(2);
});

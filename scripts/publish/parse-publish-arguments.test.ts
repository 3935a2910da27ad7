import { expect, test } from 'vitest';
import { parsePublishArguments } from './parse-publish-arguments.ts';
import { sayProblem, sayUsage } from './publish-words.ts';

test('a folder is all that is needed', () => {
  expect(parsePublishArguments(['--out', 'www'], {})).toEqual({
    ok: true,
    value: {
      language: 'vi',
      outDir: 'www',
      isJson: false,
      url: null,
      key: null,
      dataDir: null,
      vintage: null,
      settings: { siteUrl: null, appUrl: null, origins: [] },
    },
  });
});

test('the map obeys its application and the pages listed, by origin', () => {
  const args = [
    '--out=w',
    '--app',
    'https://app.vn/x',
    '--origin',
    'https://a.vn/tin',
    '--origin',
    'https://a.vn',
  ];
  const parsed = parsePublishArguments(args, {
    SUPABASE_URL: 'https://x.supabase.co',
    SUPABASE_PUBLISHABLE_KEY: 'k',
  });
  expect(parsed.ok && parsed.value).toMatchObject({
    url: 'https://x.supabase.co',
    key: 'k',
    settings: { origins: ['https://app.vn', 'https://a.vn'] },
  });
});

test.each([
  [[], 'missing', '--out'],
  [['--out', 'w', '--site', 'ftp://x'], 'bad_value', '--site'],
  [['--out', 'w', '--origin', 'dongnai.gov.vn'], 'bad_value', '--origin'],
  [['--out', 'w', '--app', 'https://user:pass@x.vn'], 'bad_value', '--app'],
  [['--out', 'w', '--vintage', 'nay'], 'bad_value', '--vintage'],
  [['--out', 'w', '--wat'], 'unknown_option', '--wat'],
])('%o is refused, naming what is wrong in both languages', (args, kind, named) => {
  const parsed = parsePublishArguments(args, {});
  const { problem } = parsed.ok ? { problem: null } : parsed.error;
  expect(problem?.kind).toBe(kind);
  if (problem === null || problem.kind === 'help') throw new Error('expected a problem');
  for (const language of ['vi', 'en'] as const) expect(sayUsage(problem, language)).toContain(named);
});

test('what keeps a map from being published is told with its place', () => {
  const problem = { kind: 'bad_rows', part: 'site', row: 'CK-1', field: 'status', count: 3 } as const;
  for (const language of ['vi', 'en'] as const)
    for (const fact of ['site', 'CK-1', 'status', '3']) expect(sayProblem(problem, language)).toContain(fact);
});

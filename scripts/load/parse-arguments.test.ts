import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

function parse(line: string, env: Readonly<Record<string, string>> = {}) {
  return parseArguments(
    line.split(' ').filter((part) => part !== ''),
    env,
  );
}

function problemOf(line: string, env: Readonly<Record<string, string>> = {}) {
  const parsed = parse(line, env);
  return parsed.ok ? null : parsed.error.problem;
}

describe('arguments of npm run load', () => {
  it('take a folder, or files with their layer and vintage', () => {
    expect(parse('../data')).toMatchObject({
      ok: true,
      value: {
        inputs: [{ path: '../data', layer: null, vintage: null }],
        language: 'vi',
        detail: 'screen',
        dryRun: false,
        dataDir: '.data',
        remote: null,
      },
    });
    const named = parse(
      '--communes a.fgb --vintage 2025 --border b.json --lang en --dry-run --allow-partial --report r.csv --map code=XA_ID,name=TEN',
    );
    expect(named).toMatchObject({
      ok: true,
      value: {
        inputs: [
          { path: 'a.fgb', layer: 'communes', vintage: 2025 },
          { path: 'b.json', layer: 'border_line', vintage: 2025 },
        ],
        language: 'en',
        dryRun: true,
        allowPartial: true,
        reportPath: 'r.csv',
        map: { code: 'XA_ID', name: 'TEN' },
      },
    });
    expect(parse('--communes a --vintage 2024 --communes b --vintage 2025')).toMatchObject({
      ok: true,
      value: { inputs: [{ vintage: 2024 }, { vintage: 2025 }] },
    });
    expect(parse('--vintage 2024 --communes a --vintage 2025 --communes b')).toMatchObject({
      ok: true,
      value: { inputs: [{ vintage: 2024 }, { vintage: 2025 }] },
    });
  });

  it('name the source of what is loaded, or leave it to the names of the files', () => {
    expect(parse('f')).toMatchObject({ ok: true, value: { attribution: null } });
    const named = parseArguments(
      ['f', '--attribution', '  Sở Khoa học và Công nghệ, 2026 '.normalize('NFD')],
      {},
    );
    expect(named).toMatchObject({ ok: true, value: { attribution: 'Sở Khoa học và Công nghệ, 2026' } });
  });

  it('find the database in options, then in the environment', () => {
    const env = { SUPABASE_URL: 'https://x', SUPABASE_SERVICE_ROLE_KEY: 'k', DATA_DIR: '/d' };
    expect(parse('f', env)).toMatchObject({
      ok: true,
      value: { remote: { url: 'https://x', serviceKey: 'k' }, dataDir: '/d' },
    });
    expect(parse('f --url https://y --service-key s', env)).toMatchObject({
      ok: true,
      value: { remote: { url: 'https://y', serviceKey: 's' } },
    });
    expect(problemOf('f --url https://y')).toMatchObject({ kind: 'bad-value', option: '--service-key' });
  });

  it('are refused when they mean nothing', () => {
    expect(problemOf('')).toEqual({ kind: 'no-input' });
    expect(problemOf('--help')).toEqual({ kind: 'help' });
    expect(problemOf('f --nonsense')).toMatchObject({ kind: 'unknown-option' });
    expect(problemOf('f --vintage soon')).toMatchObject({ kind: 'bad-value', option: '--vintage' });
    expect(problemOf('f --lang fr')).toMatchObject({ kind: 'bad-value', option: '--lang', value: 'fr' });
    expect(problemOf('f --detail most')).toMatchObject({ kind: 'bad-value', option: '--detail' });
    expect(parseArguments(['f', '--attribution', ' '], {})).toMatchObject({
      error: { problem: { kind: 'bad-value', option: '--attribution' } },
    });
    expect(problemOf('f --map colour=x')).toMatchObject({ kind: 'bad-value', option: '--map' });
  });
});

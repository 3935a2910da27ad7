import { describe, expect, it } from 'vitest';
import { buildCoverageResult, buildCoverageRun } from '#domain/testing/build-coverage-run.ts';
import { judgeReplay } from './judge-replay.ts';

const saved = buildCoverageRun();
const other = buildCoverageResult({ '25280@2025': 701, '25294@2025': 250.125 });
const changed = {
  ...saved.hashes,
  parts: { ...saved.hashes.parts, sources: 'd'.repeat(64) },
  data: 'f'.repeat(64),
  inputs: 'e'.repeat(64),
};

describe('a replay', () => {
  it('is the same from the same inputs, whoever looks', () => {
    expect(judgeReplay(saved, { ...saved, role: 'viewer', madeAt: '2026-03-01T00:00:00.000Z' })).toEqual({
      kind: 'same',
      differences: [],
      figureCount: 0,
      communeCount: 0,
    });
  });

  it('is the same though data changed where nothing counted did', () => {
    const verdict = judgeReplay(saved, { ...saved, hashes: changed, role: 'viewer' });
    expect(verdict.kind).toBe('same_despite');
    expect(verdict.differences.map(({ kind }) => kind)).toEqual(['part', 'role']);
  });

  it('tells which data changed where figures do, and in how many communes', () => {
    const verdict = judgeReplay(saved, { ...saved, hashes: changed, result: other });
    expect(verdict).toMatchObject({ kind: 'other', communeCount: 1 });
    expect(verdict.differences).toEqual([{ kind: 'part', part: 'sources', counts: [3, 3] }]);
  });

  it('blames the engine only when it is another one', () => {
    expect(judgeReplay(saved, { ...saved, result: other }).kind).toBe('unexplained');
    const engine = { name: 'kernel', version: 2 };
    expect(judgeReplay(saved, { ...saved, result: other, engine }).kind).toBe('engine');
  });

  it('is none while another question is asked', () => {
    const params = { ...saved.params, radiusFactor: 1.5 };
    expect(judgeReplay(saved, { ...saved, params, result: other }).kind).toBe('changed');
  });
});

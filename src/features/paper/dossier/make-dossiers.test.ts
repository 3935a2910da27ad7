import { describe, expect, it } from 'vitest';
import { buildSite } from '#domain/testing/build-site.ts';
import { makeDossiers, type DossierMap, type DossierOutcome, type DossierWork } from './make-dossiers.ts';

const sites = ['A', 'B', 'C'].map((code) => buildSite({ code }));
const missing: DossierMap = { kind: 'missing', why: 'no-position' };

const failAtB: DossierWork['readDetails'] = ({ code }) =>
  Promise.resolve(code === 'B' ? { kind: 'offline' } : null);

async function make(work: Partial<DossierWork>, signal = new AbortController().signal) {
  const outcomes: DossierOutcome[] = [];
  await makeDossiers(
    sites,
    { readDetails: () => Promise.resolve(null), drawMap: () => Promise.resolve(missing), ...work },
    (outcome) => void outcomes.push(outcome),
    signal,
  );
  return outcomes.map(({ kind, site }) => `${site.code} ${kind}`);
}

describe('many dossiers', () => {
  it('are made one after another', async () => {
    let atWork = 0;
    let most = 0;
    const drawMap = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await Promise.resolve();
      atWork -= 1;
      return missing;
    };
    expect(await make({ drawMap })).toEqual(['A made', 'B made', 'C made']);
    expect(most).toBe(1);
  });

  it('go on where one cannot be read', async () => {
    expect(await make({ readDetails: failAtB })).toEqual(['A made', 'B failed', 'C made']);
  });

  it('stop when they are called off, and keep what was made', async () => {
    const controller = new AbortController();
    const drawMap: DossierWork['drawMap'] = ({ code }) => {
      if (code === 'B') controller.abort();
      return Promise.resolve(missing);
    };
    expect(await make({ drawMap }, controller.signal)).toEqual(['A made']);
  });
});

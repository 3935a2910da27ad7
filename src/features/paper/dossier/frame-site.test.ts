import { describe, expect, it } from 'vitest';
import { buildCluster, buildSite } from '#domain/testing/build-site.ts';
import { boundsOnPaper } from '#map/print/print-scale.ts';
import { dossierInsetWidthMm, dossierMapMm, frameSite } from './frame-site.ts';

const lonLat = [106.5, 11.9] as const;
const site = buildSite({ code: 'A', lonLat });

describe('the surroundings of a site', () => {
  it('are drawn at 1:100 000, the site in the middle of what the inset leaves free', () => {
    const { centre, scale } = frameSite(site, lonLat, []);
    expect(scale).toBe(100_000);
    const [west, , east] = boundsOnPaper(centre, scale, dossierMapMm);
    const fromWestMm = ((lonLat[0] - west) / (east - west)) * dossierMapMm.widthMm;
    expect(fromWestMm).toBeCloseTo((dossierMapMm.widthMm - dossierInsetWidthMm) / 2, 6);
  });

  it('hold every loudspeaker cluster of a station, at a round scale', () => {
    const far = buildCluster({ code: 'A-01', siteId: site.id, lonLat: [106.58, 11.95] });
    const { centre, scale } = frameSite(site, lonLat, [far]);
    const [west, south, east, north] = boundsOnPaper(centre, scale, dossierMapMm);
    const freeEast = east - ((east - west) * dossierInsetWidthMm) / dossierMapMm.widthMm;
    expect(106.58).toBeLessThan(freeEast);
    expect(11.95).toBeLessThan(north);
    expect(south).toBeLessThan(11.9);
    expect(scale % 5000).toBe(0);
  });

  it('never shrink to nothing for a cluster that lies elsewhere by mistake', () => {
    const lost = buildCluster({ code: 'A-01', siteId: site.id, lonLat: [100, 20] });
    expect(frameSite(site, lonLat, [lost]).scale).toBe(250_000);
  });
});

import { MercatorCoordinate } from 'maplibre-gl';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFlatProjection } from './flat-screen.ts';

const lon = fc.double({ min: 100, max: 118, noNaN: true });
const lat = fc.double({ min: 6, max: 24, noNaN: true });

it('puts a place where MapLibre’s own Mercator puts it', () => {
  fc.assert(
    fc.property(lon, lat, (placeLon, placeLat) => {
      const northWest = [101, 23.5] as const;
      const southEast = [117, 7] as const;
      const project = createFlatProjection({ northWest, southEast, widthPx: 1440, heightPx: 900 });
      const from = MercatorCoordinate.fromLngLat([...northWest]);
      const to = MercatorCoordinate.fromLngLat([...southEast]);
      const place = MercatorCoordinate.fromLngLat([placeLon, placeLat]);
      const { x, y } = project([placeLon, placeLat]);
      expect(x).toBeCloseTo(((place.x - from.x) / (to.x - from.x)) * 1440, 6);
      expect(y).toBeCloseTo(((place.y - from.y) / (to.y - from.y)) * 900, 6);
    }),
  );
});

import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { deepLinkOf } from './deep-link.ts';
import { buildQrPath } from './qr-path.ts';

it('draws each dark square of the code once, inside a quiet zone of four', () => {
  const link = deepLinkOf('DT-25280', 'https://phendau.example', 'vi');
  expect(link).toBe('https://phendau.example/sites/DT-25280');
  const { path, side } = buildQrPath(link);
  const drawn = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);
  const { data } = encode(link, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(drawn).toEqual(dark);
  for (const place of drawn)
    for (const at of place.split(' ').map(Number)) expect(at >= 4 && at < side - 4).toBe(true);
});

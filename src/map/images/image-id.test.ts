import { describe, expect, it } from 'vitest';
import { siteKinds } from '#domain/site.ts';
import { statuses } from '#domain/status.ts';
import { imageIds, parseImageId } from './image-id.ts';

describe('image ids', () => {
  it('say all that the drawing needs', () => {
    for (const kind of siteKinds) {
      for (const status of statuses) {
        expect(parseImageId(imageIds.site('dark', kind, status, 'small'))).toEqual({
          what: 'site',
          scheme: 'dark',
          kind,
          status,
          size: 'small',
        });
        expect(parseImageId(imageIds.mark('light', status, 'large'))).toEqual({
          what: 'mark',
          scheme: 'light',
          status,
          size: 'large',
        });
      }
    }
    expect(parseImageId(imageIds.absent('light', 'cluster', 'gone'))).toEqual({
      what: 'absent',
      scheme: 'light',
      kind: 'cluster',
      absence: 'gone',
    });
    expect(parseImageId(imageIds.hamlet('light', 'no'))).toEqual({
      what: 'hamlet',
      scheme: 'light',
      reached: 'no',
    });
    expect(parseImageId(imageIds.hatch('contrast'))).toEqual({ what: 'hatch', scheme: 'contrast' });
    expect(parseImageId(imageIds.pin('dark'))).toEqual({ what: 'pin', scheme: 'dark' });
    expect(parseImageId(imageIds.donut('light', 19, [8, 2, 0, 0, 0, 0, 0, 2]))).toEqual({
      what: 'donut',
      scheme: 'light',
      radiusPx: 19,
      shares: [8, 2, 0, 0, 0, 0, 0, 2],
    });
  });

  it.each([
    '',
    'site',
    'site/light/border_gate/fine/small',
    'site/neon/pano/good/small',
    'mark/light/good',
    'absent/light/pano/exists',
    'hamlet/light/perhaps',
    'donut/light/19/1.2',
    'donut/light/19/0.0.0.0.0.0.0.0',
    'donut/light/x/1.0.0.0.0.0.0.0',
    'donut/light/19/1.0.0.0.a.0.0.0',
  ])('refuses %j', (id) => {
    expect(parseImageId(id)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { listChanges } from './audit-entry.ts';
import { findBeforeAndAfter, sortPhotos } from './site-media.ts';
import { buildMedia } from './testing/build-media.ts';

describe('photos', () => {
  const photos = [
    buildMedia({ id: 'later', phase: 'after', takenOn: '2020-05-01' }),
    buildMedia({ id: 'loose', phase: null, takenOn: '2013-01-01' }),
    buildMedia({ id: 'first', phase: 'before', takenOn: '2014-01-01' }),
    buildMedia({ id: 'second', phase: 'before', takenOn: '2014-07-01' }),
    buildMedia({ id: 'early', phase: 'after', takenOn: '2015-01-01' }),
  ];

  it('stand in the order of the work', () => {
    expect(sortPhotos(photos).map(({ id }) => id)).toEqual(['first', 'second', 'early', 'later', 'loose']);
  });

  it('are compared by the latest of before and of after', () => {
    expect(findBeforeAndAfter(photos)).toMatchObject({ before: { id: 'second' }, after: { id: 'later' } });
    expect(findBeforeAndAfter(photos.filter(({ phase }) => phase !== 'before'))).toBeNull();
  });
});

describe('a change in the log', () => {
  it('is told by the fields that differ, without stamps and keys', () => {
    expect(
      listChanges({
        before: { id: '1', name_vi: 'Cũ', lock_version: 1, updated_at: 'a', geom: { type: 'Point' } },
        after: { id: '1', name_vi: 'Mới', lock_version: 2, updated_at: 'b', geom: { type: 'Point' } },
      }),
    ).toEqual([{ field: 'name_vi', before: 'Cũ', after: 'Mới' }]);
  });

  it('of a new or removed row tells what is in it', () => {
    const row = { id: '1', status: 'good', note: null };
    expect(listChanges({ before: null, after: row })).toEqual([
      { field: 'status', before: null, after: 'good' },
    ]);
    expect(listChanges({ before: row, after: null })).toEqual([
      { field: 'status', before: 'good', after: null },
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createItemDater, presentCode } from './date-items.ts';
import { dayOf, isoOfDay, parseDay } from './day.ts';
import { clusterSubject, presences, siteSubject, standingOn } from './network-as-of.ts';
import { joinStatusHistory } from './status-history.ts';
import { statuses, type Status } from './status.ts';
import { buildCluster, buildSite } from './testing/build-site.ts';

type Change = { readonly day: number; readonly status: Status };

function historyOf(...changesOf: readonly (readonly [id: string, changes: readonly Change[]])[]) {
  return joinStatusHistory([
    {
      subjects: changesOf.map(([id]) => id),
      counts: changesOf.map(([, changes]) => changes.length),
      days: changesOf.flatMap(([, changes]) => changes.map(({ day }) => day)),
      statusCodes: changesOf.flatMap(([, changes]) => changes.map(({ status }) => statuses.indexOf(status))),
      next: null,
    },
  ]);
}

const on = (iso: string, status: Status): Change => ({ day: dayOf(iso), status });
const history = historyOf(
  [
    'a',
    [
      on('2016-01-01', 'good'),
      on('2018-01-01', 'broken'),
      on('2018-01-01', 'good'),
      on('2021-05-05', 'good'),
    ],
  ],
  ['b', [on('2019-03-02', 'planned')]],
);
const bare = { builtDay: null, retiredDay: null };
const standing = (id: string, iso: string, more = {}) =>
  standingOn(history, { id, ...bare, ...more }, dayOf(iso));

describe('a standing', () => {
  it('is the last event by the day, the later entered on one day, since the first of its run', () => {
    expect(standing('a', '2017-12-31')).toEqual({
      status: 'good',
      statusSince: '2016-01-01',
      presence: 'exists',
    });
    expect(standing('a', '2018-01-01')).toEqual({
      status: 'good',
      statusSince: '2018-01-01',
      presence: 'exists',
    });
    expect(standing('a', '2026-01-01').statusSince).toBe('2018-01-01');
  });

  it('is unknown before the first event and without any', () => {
    expect(standing('a', '2015-12-31')).toEqual({
      status: 'unknown',
      statusSince: null,
      presence: 'not_yet',
    });
    expect(standing('c', '2020-01-01')).toEqual({
      status: 'unknown',
      statusSince: null,
      presence: 'unknown',
    });
  });

  it('exists from the day of building, else of the first event, up to the day before retirement', () => {
    const dates = { builtDay: dayOf('2015-01-01'), retiredDay: dayOf('2020-01-01') };
    expect(
      ['2014-12-31', '2015-01-01', '2019-12-31', '2020-01-01'].map(
        (iso) => standing('b', iso, dates).presence,
      ),
    ).toEqual(['not_yet', 'exists', 'exists', 'gone']);
    expect(['2019-03-01', '2019-03-02'].map((iso) => standing('b', iso).presence)).toEqual([
      'not_yet',
      'exists',
    ]);
  });
});

const day = fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2026-11-25') });
const changes = fc
  .array(fc.record({ day, status: fc.constantFrom(...statuses) }), { maxLength: 12 })
  .map((all) => all.toSorted((a, b) => a.day - b.day));
const maybeDate = fc.option(day.map(isoOfDay), { nil: null });

describe('going from date to date', () => {
  it('shows each as it stands alone, in whatever order the dates come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ changes, installedOn: maybeDate, retiredOn: maybeDate }), { maxLength: 6 }),
        fc.array(day, { minLength: 1, maxLength: 6 }),
        (rows, days) => {
          const site = buildSite({ code: 'S' });
          const clusters = rows.map(({ changes: _changes, ...dates }, index) =>
            buildCluster({ code: `C-${index}`, siteId: site.id, ...dates }),
          );
          const all = historyOf(
            ...clusters.map(({ id }, index) => [id, rows[index]?.changes ?? []] as const),
          );
          const dateAll = createItemDater(clusters, clusterSubject, all);
          for (const each of days) {
            const { items, presenceCodes } = dateAll(each);
            items.forEach((item, index) => {
              const cluster = clusters[index];
              if (cluster === undefined) throw new Error('an item more than clusters');
              const { status, statusSince, presence } = standingOn(all, clusterSubject(cluster), each);
              expect(item).toEqual({ ...cluster, status, statusSince });
              expect(presences[presenceCodes[index] ?? -1]).toBe(presence);
            });
          }
        },
      ),
    );
  });

  it('gives back the same object while the status stays', () => {
    const site = buildSite({ code: 'S', commissionedOn: null });
    const dateAll = createItemDater(
      [site],
      siteSubject,
      historyOf([site.id, [on('2016-01-01', 'good'), on('2018-01-01', 'broken')]]),
    );
    const [first] = dateAll(dayOf('2016-02-01')).items;
    const second = dateAll(dayOf('2017-02-01'));
    expect(second.items[0]).toBe(first);
    expect([...second.presenceCodes]).toEqual([presentCode]);
    expect(dateAll(dayOf('2018-02-01')).items[0]).toMatchObject({
      status: 'broken',
      statusSince: '2018-01-01',
    });
  });
});

describe('a day', () => {
  it('is a number and back', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect([parseDay(isoOfDay(each)), dayOf(isoOfDay(each))]).toEqual([each, each]);
      }),
    );
  });

  it.each(['2018-02-30', '2018-13-01', '2018-1-1', '', 'abc'])('is not %s', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOperating } from './count-operating.ts';
import { buildStatusSpans } from './status-spans.ts';
import { statuses } from './status.ts';
import { buildStatusEvent } from './testing/build-site.ts';

const event = (seq: number, status: (typeof statuses)[number], effectiveFrom: string, annulled = false) =>
  buildStatusEvent({ seq, status, effectiveFrom, annulled });

const history = [
  event(1, 'building', '2015-02-16'),
  event(2, 'good', '2015-06-01'),
  event(3, 'suspended', '2019-05-01', true),
  event(4, 'good', '2020-01-01'),
  event(5, 'broken', '2023-07-16'),
  event(6, 'degraded', '2023-07-16'),
];

describe('stretches of status', () => {
  it('leave out what was annulled, join what stayed the same, and let the later row of a day win', () => {
    expect(buildStatusSpans(history, '2026-11-25')).toEqual([
      { status: 'building', from: '2015-02-16', to: '2015-06-01' },
      { status: 'good', from: '2015-06-01', to: '2023-07-16' },
      { status: 'degraded', from: '2023-07-16', to: '2026-11-25' },
    ]);
  });

  it('end on the date that is asked for', () => {
    expect(buildStatusSpans(history, '2018-12-31').at(-1)).toEqual({
      status: 'good',
      from: '2015-06-01',
      to: '2018-12-31',
    });
    expect(buildStatusSpans(history, '2014-12-31')).toEqual([]);
  });

  it('follow each other without a gap and never repeat a status, in whatever order the events come', () => {
    const events = fc
      .array(
        fc.record({
          status: fc.constantFrom(...statuses),
          day: fc.integer({ min: 1, max: 28 }),
          annulled: fc.boolean(),
        }),
        { maxLength: 20 },
      )
      .map((all) =>
        all.map(({ status, day, annulled }, seq) =>
          event(seq, status, `2020-01-${String(day).padStart(2, '0')}`, annulled),
        ),
      );
    fc.assert(
      fc.property(events, (all) => {
        const spans = buildStatusSpans(all, '2020-02-01');
        const next = spans.slice(1);
        expect(spans.every((span) => span.from < span.to)).toBe(true);
        expect(next.map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to));
        expect(next.some(({ status }, index) => status === spans[index]?.status)).toBe(false);
        expect(buildStatusSpans(all.toReversed(), '2020-02-01')).toEqual(spans);
      }),
    );
  });
});

describe('clusters that operate over time', () => {
  it('are counted from installation to retirement; one that nobody knows of is there, and not operating', () => {
    const steps = countOperating(
      [
        {
          events: [event(1, 'good', '2015-01-01'), event(2, 'broken', '2018-01-01')],
          installedOn: null,
          retiredOn: null,
        },
        {
          events: [event(3, 'planned', '2014-01-01'), event(4, 'good', '2016-01-01')],
          installedOn: '2016-01-01',
          retiredOn: '2019-01-01',
        },
        { events: [], installedOn: '2017-01-01', retiredOn: null },
        { events: [], installedOn: null, retiredOn: null },
      ],
      '2026-11-25',
    );
    expect(steps).toEqual([
      { from: '2015-01-01', existing: 1, operating: 1, unknown: 0 },
      { from: '2016-01-01', existing: 2, operating: 2, unknown: 0 },
      { from: '2017-01-01', existing: 3, operating: 2, unknown: 1 },
      { from: '2018-01-01', existing: 3, operating: 1, unknown: 1 },
      { from: '2019-01-01', existing: 2, operating: 0, unknown: 1 },
    ]);
  });
});

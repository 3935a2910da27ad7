import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses } from './status.ts';
import { buildReachSource } from './testing/build-reach-source.ts';
import { applyWhatIf, dropEdits, noEdits, putEdit, type WhatIfEdit, type WhatIfEdits } from './what-if.ts';
import {
  doWhatIf,
  dropHeld,
  holdWhatIf,
  noWhatIf,
  redoWhatIf,
  undoWhatIf,
  type WhatIf,
} from './what-if-history.ts';

const facts = ['a', 'b', 'c'].map((id) => buildReachSource({ id, status: 'broken' }));
const lonLat = fc.tuple(fc.double({ min: 106, max: 107, noNaN: true }), fc.constant(11.5));
const id = fc.constantFrom('a', 'b', 'c', 'new-1', 'gone');
const edit: fc.Arbitrary<WhatIfEdit> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), id, lonLat }),
  fc.record({ kind: fc.constant('set_status' as const), id, status: fc.constantFrom(...statuses) }),
  fc.record({
    kind: fc.constant('set_radius' as const),
    id,
    radiusM: fc.integer({ min: 1, max: 9000 }),
  }),
  fc.record({
    kind: fc.constant('add' as const),
    id: fc.constant('new-1'),
    source: lonLat.map((place) => buildReachSource({ id: 'new-1', lonLat: place })),
  }),
);
const edits = fc.array(edit, { maxLength: 12 }).map((list) => list.reduce(putEdit, noEdits));

describe('what is supposed of the sources', () => {
  it('changes the source that it names and no other', () => {
    const moved = applyWhatIf(facts, [
      { kind: 'move', id: 'b', lonLat: [106.1, 11.1] },
      { kind: 'set_status', id: 'b', status: 'good' },
    ]);
    expect(moved[1]).toMatchObject({ id: 'b', lonLat: [106.1, 11.1], status: 'good', positionMethod: 'map' });
    expect([moved[0], moved[2]]).toEqual([facts[0], facts[2]]);
  });

  it('is the facts themselves when nothing is supposed', () => {
    expect(applyWhatIf(facts, noEdits)).toBe(facts);
  });

  it('counts what is added after what there is, with what is changed in it', () => {
    const added = buildReachSource({ id: 'new-1', lonLat: [106, 11] });
    const two = putEdit(putEdit(noEdits, { kind: 'add', id: 'new-1', source: added }), {
      kind: 'set_radius',
      id: 'new-1',
      radiusM: 900,
    });
    expect(two).toHaveLength(1);
    expect(applyWhatIf(facts, two).at(-1)).toEqual({ ...added, radiusM: 900 });
  });

  it('keeps one edit of a kind for each source, the last', () => {
    fc.assert(
      fc.property(edits, edit, (before, last) => {
        const after = putEdit(before, last);
        const keys = after.map(({ kind, id: of }) => `${kind} ${of}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(putEdit(after, last)).toEqual(after);
      }),
    );
  });

  it('takes back what is dropped and nothing else', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('a', 'b', 'c'), (before, dropped) => {
        const now = applyWhatIf(facts, dropEdits(before, dropped));
        const was = applyWhatIf(facts, before);
        now.forEach((source, at) => expect(source).toEqual(source.id === dropped ? facts[at] : was[at]));
      }),
    );
  });
});

describe('the way back and forth', () => {
  const step = fc.oneof(
    edit.map((one) => (whatIf: WhatIf) => doWhatIf(whatIf, putEdit(whatIf.edits, one))),
    edit.map((one) => (whatIf: WhatIf) => holdWhatIf(whatIf, putEdit(whatIf.edits, one))),
    fc.constantFrom(undoWhatIf, redoWhatIf, dropHeld),
  );
  const history = fc
    .array(step, { maxLength: 30 })
    .map((steps) => steps.reduce((now, go) => go(now), noWhatIf));
  const next: fc.Arbitrary<WhatIfEdits> = edits;

  it('undoes what was done, and does it again', () => {
    fc.assert(
      fc.property(history, next, (before, wanted) => {
        const rest = dropHeld(before);
        const done = doWhatIf(before, wanted);
        const undone = undoWhatIf(done);
        fc.pre(done.past.length > rest.past.length);
        expect(undone.edits).toBe(rest.edits);
        expect(undone.past).toEqual(rest.past);
        expect(redoWhatIf(undone)).toEqual(done);
      }),
    );
  });

  it('makes one step of a whole drag', () => {
    fc.assert(
      fc.property(history, fc.array(next, { minLength: 1, maxLength: 9 }), (before, shown) => {
        const rest = dropHeld(before);
        const last = shown.at(-1) ?? noEdits;
        const dragged = doWhatIf(shown.reduce(holdWhatIf, before), last);
        expect(dragged.edits).toBe(last);
        expect(dragged.past.length - rest.past.length).toBe(last === rest.edits ? 0 : 1);
      }),
    );
  });

  it('leads back to the facts, however much was done', () => {
    fc.assert(
      fc.property(history, (now) => {
        let back = now;
        while (back.past.length > 0) back = undoWhatIf(back);
        expect(dropHeld(back).edits).toBe(noEdits);
      }),
    );
  });
});

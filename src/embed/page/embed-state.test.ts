import { describe, expect, it } from 'vitest';
import { toAdminUnitUid } from '#domain/id.ts';
import { defaultEmbedOptions } from '../options/embed-options.ts';
import { createStateStore, passes, statusOf, type EmbedItem } from './embed-state.ts';

const commune = toAdminUnitUid('25280', 2025);
const gate: EmbedItem = { code: 'CK-HOA-LU', kind: 'border_gate', status: 'good', commune };

describe('what passes on the page', () => {
  it('is everything at first, and what is chosen after that', () => {
    const state = createStateStore(defaultEmbedOptions);
    expect(passes(gate, state.now())).toBe(true);
    state.set({ kinds: new Set(['pano']) });
    expect(passes(gate, state.now())).toBe(false);
    state.set({ kinds: new Set(['pano', 'border_gate']), statuses: new Set(['good']), commune });
    expect(passes(gate, state.now())).toBe(true);
    state.set({ commune: toAdminUnitUid('25294', 2025) });
    expect(passes(gate, state.now())).toBe(false);
  });

  it('is judged by the status of the day shown; what did not stand then does not pass', () => {
    const state = createStateStore({ ...defaultEmbedOptions, statuses: new Set(['broken'] as const) });
    expect(passes(gate, state.now())).toBe(false);
    state.set({ standings: new Map([['CK-HOA-LU', 'broken']]) });
    expect(statusOf(gate, state.now())).toBe('broken');
    expect(passes(gate, state.now())).toBe(true);
    state.set({ statuses: new Set(), standings: new Map([['CK-HOA-LU', null]]) });
    expect(passes(gate, state.now())).toBe(false);
  });

  it('is not what is gone, but in the years in which it stood', () => {
    const gone: EmbedItem = { ...gate, status: null };
    const state = createStateStore(defaultEmbedOptions);
    expect(passes(gone, state.now())).toBe(false);
    state.set({ standings: new Map([['CK-HOA-LU', 'degraded']]) });
    expect(passes(gone, state.now())).toBe(true);
  });

  it('is told to who listens, with what was before', () => {
    const state = createStateStore(defaultEmbedOptions);
    const heard: (string | null)[] = [];
    state.listen((before) => heard.push(before.selected, state.now().selected));
    state.set({ selected: 'CK-HOA-LU' });
    expect(heard).toEqual([null, 'CK-HOA-LU']);
  });
});

import { describe, expect, it } from 'vitest';
import { bindAddress } from './bind-address.ts';
import { defaultChoices } from './choices.ts';
import { changeFilter, createChoicesStore, selectSite } from './choices-store.ts';
import { createStageStore } from './stage-store.ts';
import type { DroppedPart } from './url-codec.ts';

/** A window's history with an address bar, as far as the application uses it. */
function createPage(first: string) {
  const entries = [first];
  let at = 0;
  const listeners = new Set<() => void>();
  const url = () => new URL(entries[at] ?? '/', 'http://127.0.0.1');
  return {
    entries,
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
    } as Location,
    history: {
      pushState: (_state: unknown, _title: string, address: string) => {
        at += 1;
        entries.splice(at, entries.length, address);
      },
      replaceState: (_state: unknown, _title: string, address: string) => {
        entries[at] = address;
      },
    } as History,
    addEventListener: (_name: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => void listeners.delete(listener),
    back() {
      at -= 1;
      listeners.forEach((listener) => listener());
    },
  };
}

function setUp() {
  const page = createPage('/');
  const choices = createChoicesStore(defaultChoices);
  const told: (readonly DroppedPart[])[] = [];
  const stage = createStageStore();
  let nowMs = 0;
  const stop = bindAddress(
    choices,
    page as unknown as Window,
    stage,
    (dropped) => void told.push(dropped),
    () => nowMs,
  );
  const wait = (ms: number) => void (nowMs += ms);
  return { page, choices, stage, told, stop, wait };
}

describe('the address bar', () => {
  it('gains an entry when something is opened, and Back closes it', () => {
    const { page, choices } = setUp();
    selectSite(choices, 'DT-25280');
    expect(page.entries).toEqual(['/', '/sites/DT-25280']);
    page.back();
    expect(choices.getState().selection).toBeNull();
  });

  it('mends the entry that is there when the map moves or text is typed', () => {
    const { page, choices } = setUp();
    choices.setState({ view: { lonLat: [106.5, 11.9], zoom: 10 } });
    changeFilter(choices, { text: 'hoa lu' });
    choices.setState({ theme: 'dark' });
    expect(page.entries).toEqual(['/?q=hoa%20lu&v=106.5,11.9,10&theme=dark']);
  });

  it('brings back filter and view with Back, and tells of nothing that it could read', () => {
    const { page, choices, told } = setUp();
    choices.setState({ view: { lonLat: [106.5, 11.9], zoom: 10 } });
    changeFilter(choices, { kinds: new Set(['pano']) });
    choices.setState({ view: { lonLat: [107, 12], zoom: 12 } });
    page.back();
    expect(choices.getState()).toEqual({ ...defaultChoices, view: { lonLat: [106.5, 11.9], zoom: 10 } });
    expect(told).toEqual([[]]);
    expect(page.entries).toEqual(['/?v=106.5,11.9,10', '/?k=pano&v=107,12,12']);
  });

  it('gains an entry for the date where dragging ends, and none for those on the way', () => {
    const { page, choices, stage } = setUp();
    choices.setState({ asOf: '2018-12-31' });
    stage.setState({ isDateMoving: true });
    choices.setState({ asOf: '2019-06-30' });
    choices.setState({ view: { lonLat: [107, 12], zoom: 12 } });
    choices.setState({ asOf: '2020-06-30' });
    expect(page.entries).toEqual(['/', '/?v=107,12,12&t=2018-12-31']);
    stage.setState({ isDateMoving: false });
    expect(page.entries).toEqual(['/', '/?v=107,12,12&t=2018-12-31', '/?v=107,12,12&t=2020-06-30']);
    page.back();
    expect(choices.getState().asOf).toBe('2018-12-31');
  });

  it('holds the tab of coverage that is open, and Back goes to the one before', () => {
    const { page, choices } = setUp();
    choices.setState({ screen: 'coverage' });
    choices.setState({ part: 'what-if' });
    expect(page.entries).toEqual(['/', '/coverage', '/coverage?part=what-if']);
    page.back();
    expect(choices.getState().part).toBe('results');
  });

  it('is left alone once unbound', () => {
    const { page, choices, stop } = setUp();
    stop();
    selectSite(choices, 'DT-25280');
    expect(page.entries).toEqual(['/']);
  });
});

const at = (lon: number) => ({ view: { lonLat: [lon, 11] as const, zoom: 9 } });

describe('Back for the map', () => {
  it('goes to where the map stood before moves that followed one another, not through each of them', () => {
    const { page, choices, wait } = setUp();
    wait(5000);
    choices.setState(at(106));
    wait(300);
    choices.setState(at(107));
    wait(5000);
    choices.setState(at(108));
    expect(page.entries).toEqual(['/', '/?v=107,11,9', '/?v=108,11,9']);
    page.back();
    expect(choices.getState().view?.lonLat[0]).toBe(107);
    page.back();
    expect(choices.getState().view).toBeNull();
  });

  it('makes no entry of the move that opening something brings about', () => {
    const { page, choices, wait } = setUp();
    wait(5000);
    selectSite(choices, 'DT-25280');
    wait(400);
    choices.setState(at(106));
    expect(page.entries).toEqual(['/', '/sites/DT-25280?v=106,11,9']);
  });
});

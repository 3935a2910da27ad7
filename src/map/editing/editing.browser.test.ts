import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { measureGeodesic } from '#domain/geodesic.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import type { MapEditing } from '#domain/map-editing.ts';
import { mountMap, unmountMaps, whenIdle, type TestMap } from '../test-map.ts';
import { buildSite } from '../test-network.ts';

afterEach(unmountMaps);

const station = buildSite('DT', { lonLat: [106.8, 11.8] });
const place: LonLat = [106.75, 11.82];

/** A map on which the station may be moved and one source stands at `place`; `told` says what came of it. */
async function openEditing(part: Partial<MapEditing> = {}) {
  const test = mountMap();
  const told: { readonly what: string; readonly lonLat: LonLat | null }[] = [];
  test.controller.setSites([station]);
  test.controller.setEditing({
    handles: [{ id: 'loa', lonLat: place, label: 'Dời cụm loa', isChosen: true }],
    isPicking: false,
    placeOf: (id) => (id === station.id ? station.lonLat : null),
    onChoose: (id) => void told.push({ what: `choose ${id}`, lonLat: null }),
    onDrag: (id, lonLat, phase) => void told.push({ what: `${phase} ${id}`, lonLat }),
    onPick: (lonLat) => void told.push({ what: 'pick', lonLat }),
    ...part,
  });
  await whenIdle(test);
  const handle = test.container.querySelector<HTMLButtonElement>('.map-handle');
  if (handle === null) throw new Error('no handle');
  return { test, told, handle };
}

function pointAt({ map }: TestMap, lonLat: LonLat) {
  const box = map.getCanvas().getBoundingClientRect();
  const { x, y } = map.project([...lonLat]);
  return { clientX: box.left + x, clientY: box.top + y };
}

/** A pointer that takes hold at one place, goes to others and, unless told otherwise, lets go at the last. */
function drag(test: TestMap, target: Element, places: readonly LonLat[], end = 'pointerup') {
  const send = (type: string, lonLat: LonLat) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        ...pointAt(test, lonLat),
        pointerId: 1,
        isPrimary: true,
        bubbles: true,
        button: 0,
      }),
    );
  const [first = place, ...rest] = places;
  // Only a real pointer can be captured.
  (target as HTMLElement).setPointerCapture = () => undefined;
  send('pointerdown', first);
  for (const each of rest) send('pointermove', each);
  send(end, rest.at(-1) ?? first);
}

async function clickOnStation({ map }: TestMap): Promise<void> {
  const { x, y } = map.project([106.8, 11.8]);
  await userEvent.click(map.getCanvas(), { position: { x: Math.round(x), y: Math.round(y) } });
}

const distanceM = (a: LonLat, b: LonLat | null | undefined) => measureGeodesic(a, b ?? [0, 0]).distanceM;

describe('what is tried out on the map', () => {
  it('is dragged by its handle, and tells where it was let go', async () => {
    const { test, told, handle } = await openEditing();
    const target: LonLat = [106.72, 11.85];
    drag(test, handle, [place, [106.74, 11.83], target]);
    expect(told.map(({ what }) => what)).toEqual(['done loa']);
    expect(distanceM(target, told[0]?.lonLat)).toBeLessThan(150);
  });

  it('shows the way while the hand moves, once a frame', async () => {
    const { test, told, handle } = await openEditing();
    drag(test, handle, [place, [106.74, 11.83], [106.73, 11.84]], 'pointermove');
    await expect.poll(() => told.map(({ what }) => what)).toEqual(['moving loa']);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(told.at(-1)).toEqual({ what: 'cancelled loa', lonLat: place });
  });

  it('is taken by the sign of the site itself, where the app lets it', async () => {
    const { test, told } = await openEditing();
    const centre = test.map.getCenter();
    drag(test, test.map.getCanvas(), [
      [106.8, 11.8],
      [106.82, 11.78],
    ]);
    expect(told.map(({ what }) => what)).toEqual([`done ${station.id}`]);
    expect(test.map.getCenter()).toEqual(centre);
    const bare = await openEditing({ placeOf: () => null });
    drag(bare.test, bare.test.map.getCanvas(), [
      [106.8, 11.8],
      [106.82, 11.78],
    ]);
    expect(bare.told).toEqual([]);
  });

  it('moves by 50 m with an arrow key and by 500 m with Shift, and the map stays where it is', async () => {
    const { test, told, handle } = await openEditing();
    const centre = test.map.getCenter();
    handle.focus();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(told.map(({ what }) => what)).toEqual(['done loa', 'done loa']);
    expect(distanceM(place, told[0]?.lonLat)).toBeCloseTo(50, 1);
    expect(distanceM(told[0]?.lonLat ?? place, told[1]?.lonLat)).toBeCloseTo(500, 0);
    expect(test.map.getCenter()).toEqual(centre);
  });

  it('is chosen by a click, which opens nothing else', async () => {
    const { test, told, handle } = await openEditing();
    await userEvent.click(handle);
    await clickOnStation(test);
    expect(told.map(({ what }) => what)).toEqual(['choose loa', `choose ${station.id}`]);
    expect(test.told.filter((line) => line.startsWith('site'))).toEqual([]);
    expect(handle.getAttribute('aria-pressed')).toBe('true');
    expect(handle.getAttribute('aria-label')).toBe('Dời cụm loa');
  });

  it('asks for a place by the next click, whatever lies under it', async () => {
    const { test, told } = await openEditing({ isPicking: true });
    await clickOnStation(test);
    expect(told.map(({ what }) => what)).toEqual(['pick']);
    expect(distanceM([106.8, 11.8], told[0]?.lonLat)).toBeLessThan(150);
    expect(test.told.filter((line) => line.startsWith('site'))).toEqual([]);
  });

  it('leaves no handle behind, and clicks are as before', async () => {
    const { test, told } = await openEditing();
    test.controller.setEditing(null);
    expect(test.container.querySelector('.map-handle')).toBeNull();
    await clickOnStation(test);
    expect(told).toEqual([]);
    expect(test.told).toContain(`site ${station.id}`);
  });
});

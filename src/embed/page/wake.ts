import type { LonLatBounds, MapScheme, MapView } from '#domain/map-view.ts';
import type { HostChannel } from '../messages/host-channel.ts';
import type { EmbedOptions } from '../options/embed-options.ts';
import type { StateStore } from './embed-state.ts';
import type { PosterCamera } from './frame-poster.ts';
import type { PageParts, Row } from './page-parts.ts';

/** What the live map can be told, once it is there. */
export type LivePart = {
  readonly show: (codes: ReadonlySet<string>) => void;
  readonly select: (code: string | null) => void;
  readonly setDate: (isoDate: string | null) => void;
  readonly setView: (target: MapView | LonLatBounds) => void;
};

export type PageContext = {
  readonly page: Window;
  readonly options: EmbedOptions;
  readonly scheme: MapScheme;
  readonly state: StateStore;
  /** Filled by the live map where the page has none. */
  readonly rows: Row[];
  readonly camera: PosterCamera;
  readonly channel: HostChannel;
};

export type Waker = {
  /** Fetches the live map if it is not there, then does what is wanted of it. */
  readonly wake: (then?: (live: LivePart) => void) => void;
  /** Passes on what matches, if the live map is there. */
  readonly show: (codes: ReadonlySet<string>) => void;
  readonly offerTime: () => void;
};

/** In the address after a reload that was to bring the live map. */
export const wakeHash = '#live';

/**
 * The live map is fetched once. When that fails, the next wish loads the page anew, since a browser keeps the failure of a
 * module; but only once the server answers again, so that poster and table are never lost.
 */
export function createWaker(parts: PageParts, context: PageContext): Waker {
  let coming: Promise<LivePart | null> | null = null;
  let live: LivePart | null = null;
  let hasFailed = false;
  let codes: ReadonlySet<string> = new Set();
  const fetchLive = async (): Promise<LivePart | null> => {
    parts.stage.dataset['live'] = 'coming';
    parts.open.disabled = true;
    parts.told.textContent = parts.main.dataset['opening'] ?? '';
    try {
      if (hasFailed) await loadAnew(context.page);
      const { startLive } = await import('../live/start-live.ts');
      live = await startLive(parts, context);
      live.show(codes);
      const { selected } = context.state.now();
      if (selected !== null && selected === context.options.site) live.select(selected);
      return live;
    } catch {
      hasFailed = true;
      parts.stage.dataset['live'] = 'failed';
      parts.open.disabled = false;
      parts.told.textContent = parts.main.dataset['failed'] ?? '';
      coming = null;
      return null;
    }
  };
  const wake = async (then?: (part: LivePart) => void) => {
    coming ??= fetchLive();
    const part = await coming;
    if (part !== null) then?.(part);
  };
  return {
    wake: (then) => void wake(then),
    show: (next) => {
      codes = next;
      live?.show(next);
    },
    offerTime: () => offerTime(parts, context),
  };
}

async function loadAnew({ location }: Window): Promise<void> {
  const answer = await fetch(location.href, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  location.hash = wakeHash;
  location.reload();
}

/** A slider of years; the last step is the day of the data. */
function offerTime({ time, main }: PageParts, { state }: PageContext): void {
  const input = time.querySelector('input');
  const output = time.querySelector('output');
  const [first, last] = [2014, Number((main.dataset['asOf'] ?? '').slice(0, 4))];
  if (input === null || output === null || Number.isNaN(last)) return;
  time.hidden = false;
  input.min = String(first);
  input.max = String(last);
  const say = () => {
    const { asOf } = state.now();
    const year = asOf === null ? last : Number(asOf.slice(0, 4));
    input.value = String(year);
    const text =
      asOf === null
        ? (time.dataset['today'] ?? '')
        : asOf.endsWith('-12-31')
          ? (time.dataset['end'] ?? '').replace('{year}', String(year))
          : (time.dataset['on'] ?? '').replace('{date}', asOf.split('-').toReversed().join('/'));
    output.textContent = text;
    input.setAttribute('aria-valuetext', text);
  };
  input.addEventListener('input', () =>
    state.set({ asOf: Number(input.value) === last ? null : `${input.value}-12-31` }),
  );
  state.listen(say);
  say();
}

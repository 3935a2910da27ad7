import { openHostChannel } from '../messages/host-channel.ts';
import type { HostMessage } from '../messages/embed-messages.ts';
import { decodeSearch, type IgnoredOption } from '../options/decode-options.ts';
import type { EmbedOptions } from '../options/embed-options.ts';
import { applyLook, chooseScheme } from './apply-look.ts';
import { createStateStore, type StateStore } from './embed-state.ts';
import { framePoster } from './frame-poster.ts';
import { note } from './note.ts';
import { findParts, readRows, type PageParts, type Row } from './page-parts.ts';
import { reportHeight } from './report-height.ts';
import { showMatches } from './show-matches.ts';
import { createWaker, wakeHash, type LivePart } from './wake.ts';
import { wireLegend } from './wire-legend.ts';

/** Brings the page to life: the poster and the table obey options and host; the live map is fetched when it is wanted. */
export function startPage(page: Window, main: HTMLElement, search: string): void {
  const { options: asked, ignored } = decodeSearch(search);
  const parts = findParts(main);
  const rows = readRows(parts);
  const hasLists = main.dataset['lists'] !== undefined;
  const options = keepKnown(asked, hasLists ? null : rows, ignored);
  const root = page.document.documentElement;
  const scheme = chooseScheme(options.theme, page);
  applyLook(root, options, scheme);
  root.dataset['fit'] = options.fit;
  parts.legend.hidden = !options.hasLegend;
  parts.table.classList.toggle('aside', !options.hasTable);
  if (parts.stage.clientWidth < 560) parts.legend.open = false;

  const state = createStateStore(options);
  const camera = framePoster(parts, options);
  camera.refresh();
  new ResizeObserver(camera.refresh).observe(parts.stage);

  // Where the map itself is served is a host too: the builder's preview and the sample page are there.
  const listed = (main.dataset['origins'] ?? '').split(' ').filter((origin) => origin !== '');
  const origins = [...listed, page.location.origin];
  const channel = openHostChannel({
    page,
    origins,
    onMessage: (message) => obey(message, state, waker.wake),
    onFault: note,
  });
  const waker = createWaker(parts, { page, options, scheme, state, rows, camera, channel });
  const match = showMatches(parts, rows, state);
  const pressLegend = wireLegend(parts, rows, state);
  const show = () => {
    pressLegend();
    waker.show(match());
  };
  state.listen((before) => {
    if (hasLists) waker.wake();
    show();
    const { selected, asOf } = state.now();
    if (asOf !== before.asOf) waker.wake((live) => live.setDate(asOf));
    if (selected !== before.selected) waker.wake((live) => live.select(selected));
  });
  show();
  wireRows(parts, rows, state);
  if (options.hasSearch) void offerSearch(parts, rows, state);
  if (options.time.isShown) waker.offerTime();
  parts.tools.hidden = !options.hasSearch && !options.time.isShown;
  parts.open.hidden = false;
  parts.open.addEventListener('click', () => waker.wake());
  parts.poster.addEventListener('click', () => waker.wake());
  reportHeight(main, channel);
  channel.tell({
    type: 'ready',
    publishedOn: main.dataset['asOf'] ?? '',
    siteCount: Number(main.dataset['sites']),
  });
  root.dataset['ready'] = 'true';
  const { asOf } = options.time;
  if (asOf !== null) waker.wake((live) => live.setDate(asOf));
  // The poster is of today and has no shades: what it cannot show is asked of the live map at once.
  else if (options.coverage !== null || page.location.hash === wakeHash || (hasLists && narrows(options)))
    waker.wake();
}

/** A poster of groups, or a page without rows, shows all and nothing less. */
function narrows({ kinds, statuses, commune, site, hasSearch }: EmbedOptions): boolean {
  return kinds.size > 0 || statuses.size > 0 || commune !== null || site !== null || hasSearch;
}

/** Its script is fetched only where it is asked for. Without it there is no box; the table has every site. */
async function offerSearch(parts: PageParts, rows: readonly Row[], state: StateStore): Promise<void> {
  parts.search.hidden = false;
  try {
    const { wireSearch } = await import('./wire-search.ts');
    wireSearch(parts, rows, (selected) => state.set({ selected }));
  } catch {
    parts.search.hidden = true;
    note('the search box could not be fetched');
  }
}

/** What names nothing that is published is left out like what cannot be read, with a word in the console. */
function keepKnown(
  asked: EmbedOptions,
  rows: readonly Row[] | null,
  ignored: readonly IgnoredOption[],
): EmbedOptions {
  for (const { name, value, expected } of ignored)
    note(`the option ${name}=${value} was left out; expected ${expected}`);
  if (rows === null) return asked;
  const hasSite = rows.some(({ item }) => item.code === asked.site);
  const hasCommune = rows.some(({ item }) => item.commune === asked.commune);
  if (asked.site !== null && !hasSite) note(`the site ${asked.site} is not published; it was left out`);
  if (asked.commune !== null && !hasCommune)
    note(`the commune ${asked.commune} has no published site; it was left out`);
  return {
    ...asked,
    site: hasSite ? asked.site : null,
    commune: hasCommune ? asked.commune : null,
  };
}

function obey(
  message: HostMessage,
  state: StateStore,
  wake: (then?: (live: LivePart) => void) => void,
): void {
  switch (message.type) {
    case 'hello':
      return;
    case 'setView':
      return wake((live) => live.setView(message.target));
    case 'select':
      return state.set({ selected: message.site });
    case 'filter': {
      const { kinds, statuses, commune } = message;
      state.set({
        ...(kinds === undefined ? {} : { kinds: new Set(kinds) }),
        ...(statuses === undefined ? {} : { statuses: new Set(statuses) }),
        ...(commune === undefined ? {} : { commune }),
      });
      return wake();
    }
  }
}

/** A plain click on a site, on the poster or in the table, selects it here; with a modifier it opens as a link does. */
function wireRows({ poster, table }: PageParts, rows: readonly Row[], state: StateStore): void {
  const choose = (event: MouseEvent, code: string | undefined) => {
    if (code === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    state.set({ selected: code });
  };
  poster.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('[data-code]') : null;
    choose(event, mark?.dataset['code']);
  });
  table.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('tbody tr') : null;
    if (row !== null) choose(event, rows.find(({ element }) => element === row)?.item.code);
  });
}

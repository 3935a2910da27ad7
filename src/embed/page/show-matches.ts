import type { Status } from '#domain/status.ts';
import { passes, statusOf, type StateStore } from './embed-state.ts';
import type { PageParts, Row } from './page-parts.ts';

/** Keeps rows, poster and count to what passes; gives the codes of those. */
export function showMatches({ poster, count, empty }: PageParts, rows: readonly Row[], state: StateStore) {
  const marks = new Map(
    [...poster.querySelectorAll<SVGElement>('[data-code]')].map((mark) => [mark.dataset['code'], mark]),
  );
  const whole = count.textContent ?? '';
  const say = (number: number) => number.toLocaleString(count.ownerDocument.documentElement.lang);
  return (): ReadonlySet<string> => {
    const now = state.now();
    // The sites of a page that only names lists come with the live map.
    if (rows.length === 0) return new Set();
    const standing = rows.filter(({ item }) => item.status !== null).length;
    const shown = rows.filter(({ item }) => passes(item, now));
    const codes = new Set(shown.map(({ item }) => item.code));
    for (const { item, element } of rows) {
      const isShown = codes.has(item.code);
      if (element !== null) element.hidden = !isShown;
      element?.toggleAttribute('aria-current', item.code === now.selected);
      const mark = marks.get(item.code);
      mark?.classList.toggle('off', !isShown);
      mark?.classList.toggle('chosen', item.code === now.selected);
    }
    count.textContent =
      shown.length < standing
        ? `${say(shown.length)} / ${whole}`
        : whole.replace(/\S+/, shown.length === standing ? '$&' : say(shown.length));
    empty.hidden = shown.length > 0;
    return codes;
  };
}

/** Rows say the status of the day shown. */
export function showStandings(
  rows: readonly Row[],
  state: StateStore,
  nameOf: (status: Status) => string,
): void {
  for (const { item, element } of rows) {
    const status = statusOf(item, state.now());
    const cell = element?.cells[2];
    if (status === null || cell === undefined) continue;
    const mark = cell.querySelector('svg');
    mark?.setAttribute('class', `m s-${status}`);
    mark?.querySelector('use')?.setAttribute('href', `#m-${status}`);
    if (cell.lastChild !== null) cell.lastChild.textContent = nameOf(status);
  }
}

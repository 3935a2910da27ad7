import { statusOf, type EmbedState, type StateStore } from './embed-state.ts';
import type { PageParts, Row } from './page-parts.ts';

/** Makes a button of every line of the legend: pressed ones are what is shown, none pressed is all. */
export function wireLegend(
  { legend, clear }: PageParts,
  rows: readonly Row[],
  state: StateStore,
): () => void {
  const lines = [...legend.querySelectorAll<HTMLElement>('li')].map((line) => {
    const button = line.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...line.childNodes);
    line.append(button);
    const { kind, status } = line.dataset;
    button.addEventListener('click', () =>
      state.set(
        kind === undefined
          ? { statuses: toggle(state.now().statuses, status ?? '') }
          : { kinds: toggle(state.now().kinds, kind) },
      ),
    );
    return {
      line,
      button,
      count: line.querySelector('.count'),
      isOf: ({ item }: Row, now: EmbedState) => item.kind === kind || statusOf(item, now) === status,
      isPressed: ({ kinds, statuses }: EmbedState) => has(kinds, kind) || has(statuses, status),
    };
  });
  clear.addEventListener('click', () => state.set({ kinds: new Set(), statuses: new Set(), commune: null }));
  return () => {
    const now = state.now();
    const standing = rows.filter(({ item }) => statusOf(item, now) !== null);
    for (const { line, button, count, isOf, isPressed } of lines) {
      const present = standing.filter((row) => isOf(row, now)).length;
      const pressed = isPressed(now);
      button.setAttribute('aria-pressed', String(pressed));
      if (rows.length === 0) continue;
      line.hidden = present === 0 && !pressed;
      if (count !== null)
        count.textContent = present.toLocaleString(legend.ownerDocument.documentElement.lang);
    }
  };
}

function has(chosen: ReadonlySet<string>, value: string | undefined): boolean {
  return value !== undefined && chosen.has(value);
}

/** The lines carry the words of the domain: what is toggled is one of them. */
function toggle<Value extends string>(chosen: ReadonlySet<Value>, value: string): ReadonlySet<Value> {
  const next = new Set(chosen);
  if (!next.delete(value as Value)) next.add(value as Value);
  return next;
}

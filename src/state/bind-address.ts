import type { Choices } from './choices.ts';
import type { ChoicesStore } from './choices-store.ts';
import { decodeAddress, encodeAddress, type DroppedPart } from './url-codec.ts';

type AddressBar = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the address and the choices the same. Opening something makes a new entry of the history, so that Back
 * closes it; moving the map, typing or changing the look only mends the entry that is there.
 */
export function bindAddress(
  choices: ChoicesStore,
  page: AddressBar,
  onDropped: (dropped: readonly DroppedPart[]) => void,
): () => void {
  let restoring = false;
  const restore = () => {
    const decoded = decodeAddress(page.location.pathname, page.location.search);
    restoring = true;
    choices.setState(decoded.choices);
    restoring = false;
    onDropped(decoded.dropped);
  };
  const stop = choices.subscribe((now, before) => {
    if (restoring) return;
    const address = encodeAddress(now);
    if (address === page.location.pathname + page.location.search) return;
    if (isStep(now, before)) page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  });
  page.addEventListener('popstate', restore);
  return () => {
    stop();
    page.removeEventListener('popstate', restore);
  };
}

function isStep(now: Choices, before: Choices): boolean {
  const { text: _textNow, ...filterNow } = now.filter;
  const { text: _textBefore, ...filterBefore } = before.filter;
  const keys = Object.keys(filterNow) as (keyof typeof filterNow)[];
  return (
    now.screen !== before.screen ||
    now.selection !== before.selection ||
    now.vintage !== before.vintage ||
    now.paper?.kind !== before.paper?.kind ||
    keys.some((key) => filterNow[key] !== filterBefore[key])
  );
}

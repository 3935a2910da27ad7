import type { Choices } from './choices.ts';
import type { ChoicesStore } from './choices-store.ts';
import type { StageStore } from './stage-store.ts';
import { decodeAddress, encodeAddress, type DroppedPart } from './url-codec.ts';

type AddressBar = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** A control that is being dragged changes the address when it rests: browsers refuse hundreds of changes in a row. */
const restMs = 250;

/** Moves of the map nearer to one another than this are one step back. */
const pauseMs = 2_000;

/**
 * Keeps the address and the choices the same. Opening something makes a new entry of the history, so that Back
 * closes it. Moving the map makes one after a pause: moves that follow one another, or another step, mend the entry that
 * is there, as do typing and changing the look. How coverage is counted is written when the control rests. A date that is still being
 * dragged or played through is not written; the one where it comes to rest is a new entry.
 */
export function bindAddress(
  choices: ChoicesStore,
  page: AddressBar,
  stage: StageStore,
  onDropped: (dropped: readonly DroppedPart[]) => void,
  nowMs: () => number = () => performance.now(),
): () => void {
  let movedAtMs = nowMs();
  let restoring = false;
  let settledAsOf = choices.getState().asOf;
  const restore = () => {
    const decoded = decodeAddress(page.location.pathname, page.location.search);
    clearTimeout(resting);
    restoring = true;
    movedAtMs = nowMs();
    choices.setState(decoded.choices);
    settledAsOf = decoded.choices.asOf;
    restoring = false;
    onDropped(decoded.dropped);
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const writeLater = () => {
    clearTimeout(resting);
    resting = setTimeout(() => write({ ...choices.getState(), asOf: settledAsOf }, false), restMs);
  };
  const write = (now: Choices, isNewEntry: boolean) => {
    clearTimeout(resting);
    const address = encodeAddress(now);
    if (address === page.location.pathname + page.location.search) return;
    if (isNewEntry) page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  const settle = () => {
    const now = choices.getState();
    if (now.asOf === settledAsOf || stage.getState().isDateMoving) return;
    settledAsOf = now.asOf;
    write(now, true);
  };
  const stopChoices = choices.subscribe((now, before) => {
    if (restoring) return;
    if (now.asOf !== before.asOf) settle();
    const isMove = now.view !== before.view && nowMs() - movedAtMs > pauseMs;
    const isOther = isStep(now, before);
    if (now.view !== before.view || isOther) movedAtMs = nowMs();
    if (isOnlyCoverage(now, before)) writeLater();
    else write({ ...now, asOf: settledAsOf }, isOther || isMove);
  });
  const stopStage = stage.subscribe((now) => now.isDateMoving, settle);
  page.addEventListener('popstate', restore);
  return () => {
    clearTimeout(resting);
    stopChoices();
    stopStage();
    page.removeEventListener('popstate', restore);
  };
}

function isOnlyCoverage(now: Choices, before: Choices): boolean {
  const keys = Object.keys(now) as (keyof Choices)[];
  return keys.every((key) => (key === 'coverage' ? now[key] !== before[key] : now[key] === before[key]));
}

function isStep(now: Choices, before: Choices): boolean {
  const { text: _textNow, ...filterNow } = now.filter;
  const { text: _textBefore, ...filterBefore } = before.filter;
  const keys = Object.keys(filterNow) as (keyof typeof filterNow)[];
  return (
    now.screen !== before.screen ||
    now.selection !== before.selection ||
    now.vintage !== before.vintage ||
    now.measure !== before.measure ||
    now.compare !== before.compare ||
    now.run !== before.run ||
    now.part !== before.part ||
    now.communeOrder !== before.communeOrder ||
    now.paper?.kind !== before.paper?.kind ||
    keys.some((key) => filterNow[key] !== filterBefore[key])
  );
}

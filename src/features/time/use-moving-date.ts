import { useCallback, useEffect, useRef } from 'react';
import { dayOf, isoOfDay } from '#domain/day.ts';
import { firstAsOf } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { useToday } from '#state/use-today.ts';

/** After this long without another step the date has come to rest, and is a stop of the browser's history. */
const restMs = 600;

export type MovingDate = {
  /** Goes to a date within what can be shown; more may follow at once. */
  readonly move: (iso: string) => void;
  /** Something holds the date in motion (the pointer, the play button), or lets it go. */
  readonly hold: (isHeld: boolean) => void;
};

/** Moves the date that is shown, telling others while it moves. */
export function useMovingDate(): MovingDate {
  const { choices, stage } = useStores();
  const today = useToday();
  const holds = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (holds.current === 0) stage.setState({ isDateMoving: false });
    }, restMs);
  }, [stage]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      stage.setState({ isDateMoving: false });
    },
    [stage],
  );
  const move = useCallback(
    (iso: string) => {
      const day = Math.min(dayOf(today), Math.max(dayOf(firstAsOf), dayOf(iso)));
      stage.setState({ isDateMoving: true });
      choices.setState({ asOf: day === dayOf(today) ? null : isoOfDay(day) });
      restSoon();
    },
    [choices, stage, today, restSoon],
  );
  const hold = useCallback(
    (isHeld: boolean) => {
      holds.current = Math.max(0, holds.current + (isHeld ? 1 : -1));
      restSoon();
    },
    [restSoon],
  );
  return { move, hold };
}

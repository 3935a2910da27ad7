import { useEffect, useState } from 'react';
import { stepMonthEnd, stepYearEnd } from '#domain/step-date.ts';
import { useMedia } from '#platform/use-media.ts';
import { firstAsOf } from '#state/choices.ts';
import type { MovingDate } from './use-moving-date.ts';

export const playSpeeds = ['slow', 'medium', 'fast'] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

const monthMs: Readonly<Record<PlaySpeed, number>> = { slow: 700, medium: 350, fast: 140 };
/** Who wants less motion gets one still picture a year. */
const yearMs: Readonly<Record<PlaySpeed, number>> = { slow: 4000, medium: 2500, fast: 1500 };

export type Play = {
  readonly isPlaying: boolean;
  readonly speed: PlaySpeed;
  readonly setSpeed: (speed: PlaySpeed) => void;
  readonly toggle: () => void;
};

/** Walks the date from where it is to today and stops there; from today it begins anew. */
export function usePlay(date: string, today: string, { move, hold }: MovingDate): Play {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<PlaySpeed>('medium');
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    if (!isPlaying) return;
    hold(true);
    return () => hold(false);
  }, [isPlaying, hold]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(
      () => {
        const next = isCalm ? stepYearEnd(date) : stepMonthEnd(date, 1);
        move(next);
        if (next >= today) setIsPlaying(false);
      },
      (isCalm ? yearMs : monthMs)[speed],
    );
    return () => clearTimeout(timer);
  }, [isPlaying, isCalm, speed, date, today, move]);
  const toggle = () => {
    if (!isPlaying && date >= today) move(firstAsOf);
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, speed, setSpeed, toggle };
}

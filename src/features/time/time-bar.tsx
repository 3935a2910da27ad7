import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { dayOf, isoOfDay } from '#domain/day.ts';
import { stepMonthEnd, stepYear } from '#domain/step-date.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMoney } from '#i18n/money.ts';
import { firstAsOf } from '#state/choices.ts';
import { useStores } from '#state/stores.ts';
import { useSpentByYear } from '#state/use-spent.ts';
import { useToday } from '#state/use-today.ts';
import { Button } from '#ui/button.tsx';
import { TimelineSlider } from '#ui/timeline-slider.tsx';
import { DateField } from './date-field.tsx';
import { DateFigures } from './date-figures.tsx';
import { SpeedField } from './speed-field.tsx';
import styles from './time-bar.module.css';
import { useMovingDate } from './use-moving-date.ts';
import { usePlay } from './use-play.ts';

/** Takes the whole screen to any date since 2014: by slider, by play button, by typing it. */
export function TimeBar({ isCompact }: { readonly isCompact: boolean }) {
  const { t, formats } = useI18n();
  const { choices, historyLoader } = useStores();
  const today = useToday();
  const asOf = useStore(choices, (now) => now.asOf);
  const date = asOf ?? today;
  const moving = useMovingDate();
  const play = usePlay(date, today, moving);
  const years = useSpentByYear();
  const open = () => void historyLoader.open();
  const bars = useMemo(
    () =>
      (years ?? [])
        .filter(({ year }) => year >= Number(firstAsOf.slice(0, 4)))
        .map(({ year, disbursedMvnd, untilDateMvnd }) => ({
          from: dayOf(`${year}-01-01`),
          to: dayOf(`${year}-12-31`),
          whole: disbursedMvnd,
          done: untilDateMvnd,
          title: t('time.spentInYear', {
            year: String(year),
            amount: formatMoney(disbursedMvnd, formats, t),
          }),
        })),
    [years, t, formats],
  );
  return (
    <div className={isCompact ? styles['compact'] : styles['bar']}>
      <div className={styles['play']}>
        <Button
          look="icon"
          aria-label={t(play.isPlaying ? 'time.pause' : 'time.play')}
          onClick={() => {
            open();
            play.toggle();
          }}
        >
          {play.isPlaying ? <Pause size={20} aria-hidden="true" /> : <Play size={20} aria-hidden="true" />}
        </Button>
        {!isCompact && <SpeedField speed={play.speed} onChange={play.setSpeed} />}
      </div>
      <TimelineSlider
        label={t('time.slider')}
        min={dayOf(firstAsOf)}
        max={dayOf(today)}
        value={dayOf(date)}
        valueText={asOf === null ? t('time.today') : formats.date(asOf)}
        ticks={listTicks(today)}
        bars={bars}
        barsLabel={t('time.bars')}
        onChange={(day) => moving.move(isoOfDay(day))}
        onStep={(size, direction) =>
          moving.move(size === 'small' ? stepMonthEnd(date, direction) : stepYear(date, direction))
        }
        onHold={moving.hold}
        onFocus={open}
      />
      <div className={styles['side']}>
        <DateField date={date} today={today} onChange={moving.move} />
        {asOf !== null && !isCompact && (
          <Button look="link" onClick={() => choices.setState({ asOf: null })}>
            {t('time.backToToday')}
          </Button>
        )}
      </div>
      <DateFigures isCompact={isCompact} />
    </div>
  );
}

function listTicks(today: string) {
  const first = Number(firstAsOf.slice(0, 4));
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: dayOf(`${first + index}-01-01`),
    label: String(first + index),
  }));
}

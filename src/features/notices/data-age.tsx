import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';

const halfMinuteMs = 30_000;

/** When what is on the screen was loaded, and how long ago that is. */
export function DataAge() {
  const { t, formats } = useI18n();
  const atMs = useStore(useStores().network, (now) => now.kept?.atMs ?? now.loadedAtMs);
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNowMs(Date.now()), halfMinuteMs);
    return () => clearInterval(tick);
  }, []);
  if (atMs === null) return null;
  return t('notice.age', {
    when: formats.moment(new Date(atMs).toISOString()),
    age: formats.age(atMs, nowMs),
  });
}

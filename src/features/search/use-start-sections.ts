import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { toRef } from './choose-item.ts';
import { listExamples } from './list-examples.ts';
import { forgetRecent, forgetRecentOfOthers, keepRecent, readRecent } from './recent-choices.ts';
import { resolveRef } from './resolve-ref.ts';
import type { SearchItem, SearchSection } from './search-item.ts';

/** What is offered before anything is typed: what was chosen lately, and what can be typed. */
export function useStartSections(isOpen: boolean): {
  readonly sections: readonly SearchSection[];
  readonly remember: (item: SearchItem) => void;
  readonly forget: () => void;
} {
  const { formats } = useI18n();
  const { network, session } = useStores();
  const now = useStore(network);
  const owner = useStore(session, (state) => state.session?.email ?? null);
  const [, setForgottenTimes] = useState(0);
  const recent = isOpen ? readRecent(owner) : [];

  useEffect(
    () =>
      session.subscribe((state, before) => {
        if (before.session !== null && state.session?.email !== before.session.email)
          forgetRecentOfOthers(state.session?.email ?? null);
      }),
    [session],
  );

  const remember = useCallback(
    (item: SearchItem) => {
      const ref = toRef(item);
      if (ref !== null) keepRecent(owner, ref);
    },
    [owner],
  );
  const forget = useCallback(() => {
    forgetRecent();
    setForgottenTimes((times) => times + 1);
  }, []);
  const examples = useMemo(() => {
    return isOpen ? listExamples(now, formats.dms) : [];
  }, [isOpen, now, formats]);
  const kept = recent.flatMap((ref) => resolveRef(now, ref) ?? []);
  const parts: SearchSection[] = [
    { key: 'recent', items: kept, total: kept.length },
    { key: 'example', items: examples, total: examples.length },
  ];
  const sections = parts.filter(({ items }) => items.length > 0);
  return { sections, remember, forget };
}

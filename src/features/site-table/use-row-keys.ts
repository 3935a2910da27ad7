import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { TableItems } from './list-items.ts';
import type { RowMarks } from './use-row-marks.ts';

type Scroller = {
  readonly scrollToIndex: (index: number) => void;
  readonly getVirtualItems: () => readonly { readonly index: number }[];
};

type RowKeys = {
  /** The one line that Tab reaches. */
  readonly tabStop: number;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Walks the lines by keyboard: arrows, Page Up and Down, Home, End; Space marks, with Shift an arrow marks on the way,
 * Ctrl-A marks all; Right and Left open and close a group, elsewhere they move the columns.
 */
export function useRowKeys(
  scroll: RefObject<HTMLDivElement | null>,
  rows: Scroller,
  items: TableItems,
  marks: RowMarks,
  toggleGroup: (id: string) => void,
): RowKeys {
  const [active, setActive] = useState(0);
  const lastFocused = useRef(0);
  const drawn = rows.getVirtualItems();
  const isDrawn = drawn.some(({ index }) => index === active);
  const focusLine = useCallback(
    (to: number) => {
      rows.scrollToIndex(to);
      setActive(to);
      requestAnimationFrame(() =>
        scroll.current
          ?.querySelector<HTMLElement>(`[data-row-index="${to}"]`)
          ?.focus({ preventScroll: true }),
      );
    },
    [rows, scroll],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['rowIndex'] : undefined;
    if (at === undefined) return;
    const index = Number(at);
    const item = items.at(index);
    const to = targetOf(event.key, index, items.count);
    if (to !== null) {
      if (event.shiftKey && item?.kind === 'row') {
        const next = items.at(to);
        if (!marks.isMarked(item.row)) marks.mark(item.row, false);
        if (next?.kind === 'row') marks.mark(next.row, true);
      }
      focusLine(to);
    } else if (event.key === ' ' && item?.kind === 'row') marks.mark(item.row, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) marks.markAll();
    else if (event.key === 'Escape' && marks.marked.length > 0) marks.clear();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const opens = event.key === 'ArrowRight';
      if (item?.kind === 'group' && item.isOpen !== opens) toggleGroup(item.group.id);
      else scroll.current?.scrollBy({ left: opens ? 160 : -160 });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    tabStop: isDrawn ? active : (drawn[0]?.index ?? 0),
    onFocus: (index) => {
      if (lastFocused.current === index && active === index) return;
      lastFocused.current = index;
      setActive(index);
    },
    onKeyDown,
  };
}

function targetOf(key: string, index: number, count: number): number | null {
  const wanted = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  }[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}

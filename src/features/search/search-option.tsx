import { useStore } from 'zustand';
import { statusPalette } from '#domain/status-palette.ts';
import { markBox, statusMarkPath } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import { isHidden } from './choose-item.ts';
import { describeItem } from './describe-item.ts';
import { ItemSign } from './item-sign.tsx';
import { wordsBeyond } from './mark-matches.ts';
import { MarkedText } from './marked-text.tsx';
import type { SearchItem } from './search-item.ts';
import styles from './search.module.css';

type SearchOptionProps = {
  readonly id: string;
  readonly item: SearchItem;
  readonly query: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
};

/** One row of the list: sign, name with what was typed set off, what tells it apart, and how it stands. */
export function SearchOption({ id, item, query, isActive, onChoose, onPoint }: SearchOptionProps) {
  const i18n = useI18n();
  const stores = useStores();
  const network = useStore(stores.network);
  const palette = statusPalette(useScheme());
  const { title, aside, details, status } = describeItem(item, network, query, i18n);
  const isMarked = item.kind !== 'filterText' && item.kind !== 'example' && item.kind !== 'more';
  const lines = isHidden(stores, item) ? [...details, i18n.t('search.hidden')] : details;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are heard by the field, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['option']}
      data-kind={item.kind}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span className={styles['sign']}>
        <ItemSign item={item} />
      </span>
      <span className={styles['words']}>
        <span className={styles['title']}>
          {isMarked ? <MarkedText text={title} query={query} /> : title}
          {aside !== null && <span className={styles['aside']}> ({aside})</span>}
        </span>
        {lines.length > 0 && (
          <span className={styles['details']}>
            <MarkedText text={lines.join(' · ')} query={isMarked ? wordsBeyond(title, query) : ''} />
          </span>
        )}
      </span>
      {status !== null && (
        <span className={styles['status']} style={{ color: palette[status].text }}>
          <Glyph path={statusMarkPath(status)} box={markBox} sizePx={12} fill={palette[status].text} />
          {i18n.t(`status.${status}`)}
        </span>
      )}
    </div>
  );
}

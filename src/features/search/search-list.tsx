import { useEffect, useRef } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import { itemKey, type SearchItem, type SearchSection } from './search-item.ts';
import { SearchOption } from './search-option.tsx';
import styles from './search.module.css';

type SearchListProps = {
  readonly id: string;
  readonly sections: readonly SearchSection[];
  readonly query: string;
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (item: SearchItem) => void;
};

/** The list box: a group a kind, each option numbered through. */
export function SearchList({ id, sections, query, active, onPoint, onChoose }: SearchListProps) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const firsts = sections.map((_, place) =>
    sections.slice(0, place).reduce((count, { items }) => count + items.length, 0),
  );
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('search.results')}
      tabIndex={-1}
      className={styles['list']}
    >
      {sections.map(({ key, items, total }, sectionPlace) => {
        const label = t(`search.group.${key}`);
        const shown = items.filter(({ kind }) => kind !== 'more').length;
        const heading = total > shown ? t('search.group.some', { label, shown, total }) : label;
        return (
          <div key={key} role="group" aria-label={heading} className={styles['group']}>
            <div className={styles['heading']} aria-hidden="true">
              {heading}
            </div>
            {items.map((item, itemPlace) => {
              const place = (firsts[sectionPlace] ?? 0) + itemPlace;
              return (
                <SearchOption
                  key={itemKey(item)}
                  id={`${id}-${place}`}
                  item={item}
                  query={query}
                  isActive={place === active}
                  onPoint={() => place !== active && onPoint(place)}
                  onChoose={() => onChoose(item)}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

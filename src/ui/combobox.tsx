import { ChevronDown, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './button.tsx';
import styles from './combobox.module.css';

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  /** Said after the label: what tells two equal labels apart. */
  readonly note: string;
  readonly depth: number;
  /** What typing is matched against. */
  readonly searchText: string;
};

type ComboboxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly noneLabel: string;
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Brings typed text to the form of `searchText`. */
  readonly fold: (text: string) => string;
};

const shownLimit = 200;

/** A text field that chooses one of many (the combobox pattern of the ARIA guide: list with automatic filter, manual choice). */
export function Combobox({
  label,
  placeholder,
  clearLabel,
  noneLabel,
  options,
  value,
  onChange,
  fold,
}: ComboboxProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const chosen = options.find((option) => option.value === value);
  const open = typed !== null;
  const matching = useMemo(() => {
    const words = fold(typed ?? '')
      .split(/\s+/)
      .filter(Boolean);
    return options
      .filter((option) => words.every((word) => option.searchText.includes(word)))
      .slice(0, shownLimit);
  }, [options, typed, fold]);

  useEffect(() => {
    list.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const openWith = (text: string) => {
    setTyped(text);
    setActive(Math.max(0, text === '' ? options.findIndex((option) => option.value === value) : 0));
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option) onChange(option.value);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) openWith('');
      else
        setActive(
          (now) =>
            (now + (event.key === 'ArrowDown' ? 1 : -1) + matching.length) % Math.max(1, matching.length),
        );
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(matching[active]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };

  return (
    <div className={styles['box']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['field']}>
        <input
          id={id}
          className={styles['input']}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && matching[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? (chosen ? `${chosen.label} (${chosen.note})` : '')}
          onChange={(event) => openWith(event.target.value)}
          onClick={() => !open && openWith('')}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        {value === null ? (
          <ChevronDown
            className={styles['clear']}
            style={{ padding: 8, pointerEvents: 'none' }}
            aria-hidden="true"
          />
        ) : (
          <Button
            look="icon"
            className={styles['clear']}
            aria-label={clearLabel}
            onClick={() => onChange(null)}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
      {open && (
        <div
          ref={list}
          id={`${id}-list`}
          className={styles['list']}
          role="listbox"
          aria-label={label}
          tabIndex={-1}
        >
          {matching.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={option.value === value}
              className={styles['option']}
              data-active={index === active}
              data-depth={option.depth}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              <span>{option.label}</span>
              <span className={styles['note']}>{option.note}</span>
            </div>
          ))}
          {matching.length === 0 && <div className={styles['none']}>{noneLabel}</div>}
        </div>
      )}
    </div>
  );
}

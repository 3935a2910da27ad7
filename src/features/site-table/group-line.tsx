import { ChevronDown, ChevronRight } from 'lucide-react';
import type { RowGroup } from '#domain/site-table/group-rows.ts';
import type { GroupKey } from '#domain/site-table/group-key.ts';
import { statusOf, type TableSubject } from '#domain/site-table/table-row.ts';
import type { StatusPalette } from '#domain/status-palette.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { Translate } from '#i18n/translate.ts';
import styles from './site-table.module.css';
import { TotalsLine } from './totals-line.tsx';

type GroupLineProps = {
  readonly group: RowGroup;
  readonly by: GroupKey;
  readonly isOpen: boolean;
  readonly index: number;
  readonly span: number;
  readonly isTabStop: boolean;
  readonly subject: TableSubject;
  readonly palette: StatusPalette;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
};

/** The heading of a group: its name, what its rows sum to, and whether they show. */
export function GroupLine(props: GroupLineProps) {
  const { group, by, isOpen, index, span, isTabStop, subject, palette, onToggle, onFocus } = props;
  const { t } = useI18n();
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <tr className={styles['group']} aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={span}>
        <div>
          <button
            type="button"
            className={styles['groupName']}
            data-row-index={index}
            data-group={group.id}
            tabIndex={isTabStop ? 0 : -1}
            aria-expanded={isOpen}
            onFocus={onFocus}
            onClick={onToggle}
          >
            <Sign size={16} aria-hidden="true" />
            {nameGroup(group, by, t)}
          </button>
          <TotalsLine totals={group.totals} subject={subject} palette={palette} />
        </div>
      </th>
    </tr>
  );
}

function nameGroup({ first }: RowGroup, by: GroupKey, t: Translate): string {
  switch (by) {
    case 'unit':
      return first.place.name === null
        ? t('table.noUnit')
        : `${first.place.name} (${first.place.code ?? ''})`;
    case 'kind':
      return t(`kind.${first.site.kind}`);
    case 'status':
      return t(`status.${statusOf(first)}`);
    case 'station':
      return `${first.site.nameVi} (${first.site.code})`;
  }
}

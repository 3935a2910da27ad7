import type { MessageKey } from '#i18n/vi.ts';
import { defaultPaperMap } from '#state/paper.ts';
import type { Stores } from '#state/stores.ts';

/** One thing that can be done by the keyboard from anywhere. */
export type Command = {
  readonly id: string;
  /** Keys as `KeyboardEvent.key` gives them, one after another. A first key of one letter can be switched off. */
  readonly keys: readonly string[];
  readonly label: MessageKey;
  /** Does it; left out, the element marked `data-command="id"` is focused (a field) or pressed. */
  readonly run?: (stores: Stores) => void;
};

/** Every command of the map screen, in the order in which the list of shortcuts shows them. */
export const commands: readonly Command[] = [
  { id: 'search', keys: ['/'], label: 'command.search' },
  { id: 'map', keys: ['m'], label: 'command.map', run: ({ choices }) => choices.setState({ screen: 'map' }) },
  {
    id: 'table',
    keys: ['t'],
    label: 'command.table',
    run: ({ choices }) => choices.setState({ screen: 'table' }),
  },
  { id: 'filters', keys: ['f'], label: 'command.filters' },
  { id: 'legend', keys: ['l'], label: 'command.legend' },
  { id: 'previous', keys: ['['], label: 'command.previous', run: (stores) => step(stores, -1) },
  { id: 'next', keys: [']'], label: 'command.next', run: (stores) => step(stores, 1) },
  {
    id: 'home',
    keys: ['g', 'h'],
    label: 'command.home',
    run: ({ choices }) => choices.setState({ view: null }),
  },
  {
    id: 'print',
    keys: ['p'],
    label: 'command.print',
    run: ({ choices }) => choices.setState({ paper: defaultPaperMap }),
  },
  { id: 'share', keys: ['s'], label: 'command.share' },
  { id: 'shortcuts', keys: ['?'], label: 'command.shortcuts' },
];

/** Keys that work by themselves where they belong; listed, not handled here. */
export const givenKeys: readonly (readonly [keys: readonly string[], label: MessageKey])[] = [
  [['Ctrl', 'K'], 'command.search'],
  [['Esc'], 'command.close'],
  [['+', '−'], 'command.zoom'],
  [['←', '↑', '→', '↓'], 'command.pan'],
  [['Tab'], 'command.walk'],
];

/** Opens the site before or after the open one, among those in view. */
function step({ choices, network, stage }: Stores, by: 1 | -1): void {
  const ids = stage.getState().sitesInView ?? [];
  const { sites } = network.getState();
  const { selection } = choices.getState();
  const open = selection?.kind === 'site' ? selection.code : null;
  const at = ids.findIndex((id) => sites.get(id)?.code === open);
  const next = sites.get(
    ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length] ?? ('' as never),
  );
  if (next) choices.setState({ selection: { kind: 'site', code: next.code, clusterCode: null } });
}

import type { CoverageRunGateway } from '#data/coverage-run-gateway.ts';
import type { DataError } from '#data/data-error.ts';
import type { CoverageRun, RunHead } from '#domain/coverage-run/coverage-run.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noRuns, type CoverageRunsStore, type OpenedRun } from './coverage-runs-store.ts';

export type CoverageRunsLoader = {
  /** Reads the list unless it is there or on its way; after a failure it tries again. */
  openList(): Promise<void>;
  /** Reads one, and takes its parameters over if asked to. One that is open stays. */
  open(id: string, isTakenOver: boolean): Promise<void>;
  /** Says without asking that nobody is signed in who could open it. */
  refuse(id: string): void;
  close(): void;
  /** The same with one from a file. */
  openFile(run: CoverageRun): void;
  /** Reads one to set the figures on the screen beside; null ends that. */
  compareWith(id: string | null): Promise<void>;
  compareWithFile(run: CoverageRun): void;
  /** Gives the id of what was saved. */
  save(run: CoverageRun, isShared: boolean): Promise<Result<string, DataError>>;
  change(
    head: RunHead,
    change: { readonly name: string } | { readonly isShared: boolean },
  ): Promise<DataError | null>;
  remove(id: string): Promise<DataError | null>;
  /** Forgets everything: another person may see others. */
  clear(): void;
};

/** `takeOver` is told of an analysis that was opened. */
export function createCoverageRunsLoader(
  gateway: CoverageRunGateway,
  store: CoverageRunsStore,
  takeOver: (run: CoverageRun) => void,
): CoverageRunsLoader {
  const turns = { list: 0, opened: 0, other: 0 };

  async function read(slot: 'opened' | 'other', id: string | null): Promise<OpenedRun | null> {
    turns[slot] += 1;
    const mine = turns[slot];
    store.setState({ [slot]: id === null ? { kind: 'none' } : { kind: 'loading', id } });
    if (id === null) return null;
    const answer = await gateway.read(id);
    if (mine !== turns[slot]) return null;
    const found: OpenedRun = answer.ok
      ? { kind: 'open', ...answer.value }
      : { kind: 'failed', id, error: answer.error };
    store.setState({ [slot]: found });
    return found;
  }

  async function readList(): Promise<void> {
    turns.list += 1;
    const mine = turns.list;
    const answer = await gateway.list();
    if (mine !== turns.list) return;
    store.setState({
      list: answer.ok
        ? { kind: 'loaded', heads: answer.value.values, unreadCount: answer.value.badRows.length }
        : { kind: 'failed', error: answer.error },
    });
  }

  function renew(head: RunHead): void {
    const { opened, other } = store.getState();
    const mend = (slot: OpenedRun): OpenedRun =>
      slot.kind === 'open' && slot.head?.id === head.id
        ? { ...slot, head, run: { ...slot.run, name: head.name } }
        : slot;
    store.setState({ opened: mend(opened), other: mend(other) });
  }

  return {
    async openList() {
      const { kind } = store.getState().list;
      if (kind === 'loading' || kind === 'loaded') return;
      store.setState({ list: { kind: 'loading' } });
      await readList();
    },
    async open(id, isTakenOver) {
      const { opened } = store.getState();
      if (opened.kind === 'open' && opened.head?.id === id) return;
      if (opened.kind === 'loading' && opened.id === id) return;
      const found = await read('opened', id);
      if (found?.kind === 'open' && isTakenOver) takeOver(found.run);
    },
    refuse(id) {
      turns.opened += 1;
      store.setState({ opened: { kind: 'failed', id, error: { kind: 'forbidden' } } });
    },
    close() {
      turns.opened += 1;
      store.setState({ opened: { kind: 'none' } });
    },
    openFile(run) {
      turns.opened += 1;
      store.setState({ opened: { kind: 'open', run, head: null } });
      takeOver(run);
    },
    compareWith: async (id) => void (await read('other', id)),
    compareWithFile(run) {
      turns.other += 1;
      store.setState({ other: { kind: 'open', run, head: null } });
    },
    async save(run, isShared) {
      const answer = await gateway.save(run, isShared);
      if (!answer.ok) return fail(answer.error);
      const id = answer.value;
      const { name, madeAt, vintage, onDate, edits, hashes } = run;
      const facts = { id, name, madeAt, vintage, onDate, isShared, isOwn: true };
      const head = { ...facts, editCount: edits.length, inputsHash: hashes.inputs };
      turns.opened += 1;
      store.setState({ opened: { kind: 'open', run, head } });
      await readList();
      return ok(id);
    },
    async change(head, change) {
      const answer = await gateway.change(head.id, change);
      if (!answer.ok) return answer.error;
      renew({ ...head, ...change });
      await readList();
      return null;
    },
    async remove(id) {
      const answer = await gateway.remove(id);
      if (!answer.ok) return answer.error;
      await readList();
      return null;
    },
    clear() {
      turns.list += 1;
      turns.opened += 1;
      turns.other += 1;
      store.setState(noRuns, true);
    },
  };
}

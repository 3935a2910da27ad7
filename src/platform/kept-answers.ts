/** Answers of the backend, kept in this browser so that they can be read without it: one shelf for each audience. */
export type KeptAnswers = {
  /** Opens a shelf and starts a new copy of it; the old copy is what is found until the new one is whole. */
  begin(shelf: string): void;
  /** The copy begun last is whole: it takes the place of the old one. */
  commit(shelf: string): Promise<void>;
  /** Keeps an answer; a null shelf is the one opened last. What belongs on a shelf that is not open is dropped. */
  keep(shelf: string | null, key: string, answer: Response): void;
  find(shelf: string | null, key: string): Promise<Response | null>;
  /** When the whole copy was read from the backend; null when there is none. */
  keptAtMs(shelf: string): Promise<number | null>;
  /** Removes everything of a shelf and closes it. */
  forget(shelf: string): Promise<void>;
};

type Draft = { readonly name: string; readonly waiting: Promise<void>[]; atMs: number | null };

const prefix = 'phen-dau kept';
const wholeUrl = 'https://kept.invalid/whole';

/**
 * Bodies go to the browser's cache as they are, without being parsed or cloned by a page that may hold 75,000 rows.
 * What is read after the copy became whole (a panel's details) stands beside it. A full disk keeps less, and fails nothing.
 */
export function createKeptAnswers(storage: CacheStorage, nowMs: () => number): KeptAnswers {
  const drafts = new Map<string, Draft | null>();
  const removals = new Map<string, Promise<void>>();
  let current: string | null = null;

  async function listCopies(shelf: string): Promise<readonly string[]> {
    const names = await storage.keys();
    return names.filter((name) => name.startsWith(`${prefix} ${shelf} copy `)).toSorted();
  }
  async function findWhole(shelf: string): Promise<{ readonly cache: Cache; readonly atMs: number } | null> {
    for (const name of (await listCopies(shelf)).toReversed()) {
      const cache = await storage.open(name);
      const mark = await cache.match(wholeUrl);
      if (mark !== undefined) return { cache, atMs: Number(await mark.text()) };
    }
    return null;
  }
  async function put(name: string, key: string, answer: Response): Promise<void> {
    const cache = await storage.open(name);
    await cache.put(key, withoutRange(answer));
  }

  return {
    begin(shelf) {
      current = shelf;
      drafts.set(shelf, { name: `${prefix} ${shelf} copy ${nowMs()}`, waiting: [], atMs: null });
    },
    async commit(shelf) {
      const draft = drafts.get(shelf);
      if (!draft || draft.atMs === null) return;
      const kept = await Promise.allSettled(draft.waiting);
      if (drafts.get(shelf) !== draft) return;
      drafts.set(shelf, null);
      const isWhole = kept.every(({ status }) => status === 'fulfilled');
      if (isWhole) await put(draft.name, wholeUrl, new Response(String(draft.atMs)));
      for (const name of await listCopies(shelf))
        if (isWhole === (name !== draft.name)) await storage.delete(name);
    },
    keep(shelf, key, answer) {
      const place = shelf ?? current;
      const draft = place === null ? undefined : drafts.get(place);
      if (place === null || draft === undefined) return;
      const putting = putOpen(place, draft?.name ?? besides(place), key, answer);
      if (draft === null) putting.catch(() => undefined);
      else {
        draft.atMs ??= nowMs();
        draft.waiting.push(putting);
        putting.catch(() => undefined);
      }
    },
    async find(shelf, key) {
      const place = shelf ?? current;
      if (place === null) return null;
      const whole = await findWhole(place);
      const beside = (await storage.has(besides(place))) ? await storage.open(besides(place)) : null;
      return (await whole?.cache.match(key)) ?? (await beside?.match(key)) ?? null;
    },
    keptAtMs: async (shelf) => (await findWhole(shelf))?.atMs ?? null,
    async forget(shelf) {
      drafts.delete(shelf);
      // What is kept from now on, for another person perhaps, waits until the old is gone.
      const removal = removeShelf(shelf);
      removals.set(shelf, removal);
      await removal;
    },
  };

  /** Whoever signs out while an answer is on its way leaves nothing behind. */
  async function putOpen(shelf: string, name: string, key: string, answer: Response): Promise<void> {
    await removals.get(shelf);
    await put(name, key, answer);
    if (!drafts.has(shelf)) await removeShelf(shelf);
  }

  async function removeShelf(shelf: string): Promise<void> {
    for (const name of [...(await listCopies(shelf)), besides(shelf)]) await storage.delete(name);
  }
}

function besides(shelf: string): string {
  return `${prefix} ${shelf} besides`;
}

/** The cache takes no partial answers (206), which is what a page of rows comes as. */
function withoutRange(answer: Response): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'content-range']) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: 200, headers });
}

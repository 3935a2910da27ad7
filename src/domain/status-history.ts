/**
 * Every event that statuses are derived from, in columns: those of one site or cluster stand together, by day and then
 * by order of entry. Annulled events are not among them. Days count from 1970-01-01.
 */
export type StatusHistory = {
  /** Place of a site or cluster; one that is missing has no event. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Where the events of each begin; one longer than the subjects. */
  readonly starts: Int32Array;
  readonly days: Int32Array;
  /** Index into `statuses`. */
  readonly statusCodes: Uint8Array;
};

/** One answer of the database, decoded. */
export type StatusHistoryPage = {
  readonly subjects: readonly string[];
  readonly counts: readonly number[];
  readonly days: readonly number[];
  readonly statusCodes: readonly number[];
  /** Where the following page begins; null on the last. */
  readonly next: string | null;
};

/** Joins the pages of one reading. */
export function joinStatusHistory(pages: readonly StatusHistoryPage[]): StatusHistory {
  const eventCount = pages.reduce((total, page) => total + page.days.length, 0);
  const subjectCount = pages.reduce((total, page) => total + page.subjects.length, 0);
  const rowOf = new Map<string, number>();
  const starts = new Int32Array(subjectCount + 1);
  const days = new Int32Array(eventCount);
  const statusCodes = new Uint8Array(eventCount);
  let at = 0;
  for (const page of pages) {
    days.set(page.days, at);
    statusCodes.set(page.statusCodes, at);
    page.subjects.forEach((subject, index) => {
      rowOf.set(subject, rowOf.size);
      at += page.counts[index] ?? 0;
      starts[rowOf.size] = at;
    });
  }
  return { rowOf, starts, days, statusCodes };
}

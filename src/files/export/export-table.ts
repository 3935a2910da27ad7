import type { TableColumn } from '#domain/site-table/table-column.ts';
import type { TableRow } from '#domain/site-table/table-row.ts';
import type { TableWords } from '#domain/site-table/table-words.ts';

/** What is taken out: the rows and columns as they are seen, with the words of the person's language. */
export type ExportTable = {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** ISO date that the rows are of. */
  readonly onDate: string;
  readonly words: TableWords;
};

/** Where a file comes from: in each line a term and what it says. */
export type ExportSource = {
  readonly title: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
};

/** A file in the making: it yields how many rows are done, and in the end gives its text in pieces. */
export type ExportSteps = Generator<number, readonly string[], void>;

/** After this many rows a writer lets others in. */
export const rowsAStep = 250;

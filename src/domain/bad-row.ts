/** A row that could not be read: shown to the reader, never silently dropped. */
export type BadRow = {
  /** Where it came from: the name of a view. */
  readonly source: string;
  /** Its code or id, else its place in the answer. */
  readonly row: string;
  readonly field: string;
  readonly reason: 'missing' | 'wrong_type' | 'not_allowed';
  /** What was there, cut to 60 characters. */
  readonly got: string;
};

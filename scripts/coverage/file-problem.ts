import type { CoverageFile } from './coverage-options.ts';

/** A file, or a row of one (counted from 1), that could not be used. */
export type FileProblem = {
  readonly kind:
    | 'unreadable'
    | 'row_without_code'
    | 'row_without_place'
    | 'row_not_polygon'
    | 'row_not_line'
    | 'status_bad'
    | 'kind_bad'
    | 'number_bad'
    | 'ring_mended'
    | 'ring_invalid'
    | 'vintages_mixed';
  readonly file: CoverageFile;
  readonly row: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
};

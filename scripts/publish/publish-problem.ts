import type { DataError } from '#data/data-error.ts';

/** Why nothing was published. */
export type PublishProblem =
  | { readonly kind: 'unread'; readonly part: string; readonly error: DataError }
  /** Rows that do not say what they should: a map without them would be wrong and look right. */
  | {
      readonly kind: 'bad_rows';
      readonly part: string;
      readonly row: string;
      readonly field: string;
      readonly count: number;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no_vintage'; readonly asked: number; readonly known: readonly number[] }
  | { readonly kind: 'not_built' }
  | { readonly kind: 'folder_foreign'; readonly path: string }
  | { readonly kind: 'not_written'; readonly path: string; readonly reason: string }
  | { readonly kind: 'busy' };

/** Thrown inside of publishing; whoever starts it gets it as a value. */
export class PublishFailure extends Error {
  override name = 'PublishFailure';
  readonly problem: PublishProblem;

  constructor(problem: PublishProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

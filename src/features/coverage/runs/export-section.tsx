import type { CoverageRun } from '#domain/coverage-run/coverage-run.ts';

export function ExportSection({ current: _current }: { readonly current: CoverageRun | null }) {
  return null;
}

import type { RunDocumentError } from '#domain/coverage-run/run-document.ts';
import type { I18n } from '#i18n/i18n-context.ts';

/** Why a document is no analysis that can be opened: where, and why. `name` is the file's, in quotes, or what stands for it. */
export function sayDocumentError(error: RunDocumentError, name: string, { t }: I18n): string {
  switch (error.kind) {
    case 'foreign':
      return t('runs.file.foreign', { name });
    case 'newer':
      return t('runs.file.newer', { name, version: error.version });
    case 'broken': {
      const { path, reason } = error.fault;
      return t('runs.file.broken', {
        name,
        path,
        reason: t(`runs.fault.${reason}`),
        more: error.faultCount - 1,
      });
    }
  }
}

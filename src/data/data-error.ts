/** Why a request did not give what was asked. The interface chooses the words. */
export type DataError =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'invalid'; readonly hint: string | null };

type Failed = { readonly status: number; readonly code: string | null; readonly hint: string | null };

/** Sorts an answer by its HTTP status and SQLSTATE. Status 0 is an answer that never came. */
export function toDataError({ status, code, hint }: Failed, isOnline: boolean): DataError {
  if (status === 0) return isOnline ? { kind: 'unavailable', status } : { kind: 'offline' };
  if (status === 401 || status === 403 || code === '42501') return { kind: 'forbidden' };
  if (status === 409 || code === 'PT409' || code === '40001') return { kind: 'conflict' };
  if (status >= 500 || status === 408 || status === 429) return { kind: 'unavailable', status };
  return { kind: 'invalid', hint };
}

/** Whether trying again later can help without anybody changing anything. */
export function isPassing(error: DataError): boolean {
  return error.kind === 'offline' || error.kind === 'unavailable';
}

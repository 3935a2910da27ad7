/** The fields of a trace event that are read here. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: Readonly<Record<string, unknown>> };
};

export type Task = { readonly name: string; readonly ms: number };

/** The tasks of the page's main thread, each with the longest named things inside it. */
export function listTasks(events: readonly TraceEvent[]): readonly Task[] {
  const threads = new Map<string, number>();
  for (const { name, ph, pid, tid, args } of events)
    if (ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
      threads.set(`${pid}:${tid}`, 0);
  const onMain = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid}:${tid}`));
  for (const { name, pid, tid } of onMain)
    if (name === 'FunctionCall') threads.set(`${pid}:${tid}`, (threads.get(`${pid}:${tid}`) ?? 0) + 1);
  const [busiest] = [...threads].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const ofPage = onMain.filter(({ pid, tid }) => `${pid}:${tid}` === busiest);
  return ofPage
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur = 0 }) => ({ ms: dur / 1000, name: dur > 50_000 ? describe(ofPage, ts, ts + dur) : '' }));
}

function describe(events: readonly TraceEvent[], from: number, to: number): string {
  return events
    .filter(
      ({ name, ts, dur = 0 }) =>
        ts >= from && ts + dur <= to && dur > 8000 && !/RunTask|^v8\.run$/.test(name),
    )
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 4)
    .map(({ name, dur = 0, args }) => `${name} ${Math.round(dur / 1000)} ${where(args?.data)}`.trim())
    .join(' · ');
}

function where(data: Readonly<Record<string, unknown>> | undefined): string {
  const name = data?.['functionName'];
  const line = data?.['lineNumber'];
  const column = data?.['columnNumber'];
  const url = typeof data?.['url'] === 'string' ? data['url'].split('/').at(-1) : '';
  return typeof name === 'string' ? `${name}@${url}:${String(line)}:${String(column)}` : '';
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '#i18n/formats.ts';
import type { PrintedMap, PrintedNetwork, PrintRequest } from '#map/print/map-printer.ts';
import type { PrintProblem } from '#map/print/when-whole.ts';
import { reportError } from '#platform/report-error.ts';

export type MapPicture =
  | { readonly kind: 'working' }
  | { readonly kind: 'drawn'; readonly url: string; readonly printed: PrintedMap }
  | { readonly kind: 'missing'; readonly why: PrintProblem };

export type MapPictureJob = {
  readonly picture: StoreApi<MapPicture>;
  readonly start: () => void;
  /** Stops and lets go of the picture. */
  readonly dispose: () => void;
};

/** The drawing of one picture of the map, whoever watches. */
export function createMapPictureJob(
  network: PrintedNetwork,
  request: PrintRequest,
  language: Language,
): MapPictureJob {
  const picture = createStore<MapPicture>(() => ({ kind: 'working' }));
  let controller = new AbortController();

  const dispose = () => {
    controller.abort();
    const now = picture.getState();
    if (now.kind === 'drawn') URL.revokeObjectURL(now.url);
    picture.setState({ kind: 'working' }, true);
  };
  const run = async (signal: AbortSignal) => {
    const { createMapPrinter } = await import('#map/print/map-printer.ts');
    if (signal.aborted) return;
    const printer = await createMapPrinter({ language, network });
    if (!printer.ok) {
      if (!signal.aborted) picture.setState({ kind: 'missing', why: printer.error }, true);
      return;
    }
    const printed = await printer.value.print(request, signal);
    printer.value.destroy();
    if (signal.aborted) return;
    picture.setState(
      printed.ok
        ? { kind: 'drawn', url: URL.createObjectURL(printed.value.blob), printed: printed.value }
        : { kind: 'missing', why: printed.error },
      true,
    );
  };
  return {
    picture,
    start() {
      dispose();
      controller = new AbortController();
      const { signal } = controller;
      run(signal).catch((error: unknown) => {
        reportError(error);
        if (!signal.aborted) picture.setState({ kind: 'missing', why: 'drawing-failed' }, true);
      });
    },
    dispose,
  };
}

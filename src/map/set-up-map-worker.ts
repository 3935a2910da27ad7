import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { setWorkerUrl } from 'maplibre-gl';

/** Tells MapLibre where its worker is; without it every map stays blank and nothing else says so. */
export function setUpMapWorker(): void {
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
}

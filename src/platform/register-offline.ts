const hourMs = 3_600_000;

/**
 * Lets the service worker keep the application for use without a network. `onUpdate` is given a function that puts a
 * newer version in place and reloads; until it is called this page stays whole as it was opened.
 */
export async function registerOffline(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const hadVersion = serviceWorker.controller !== null;
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker.register('/sw.js', {
    updateViaCache: 'none',
  });
  // Where service workers are switched off, some browsers answer with nothing instead of refusing.
  if (registration === undefined) return;
  let isAsked = false;
  const offer = (worker: ServiceWorker) => {
    onUpdate(() => {
      isAsked = true;
      if (worker.state === 'activated') location.reload();
      else worker.postMessage({ type: 'SKIP_WAITING' }, { transfer: [] });
    });
  };
  const watch = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && hadVersion) offer(worker);
    });
  };
  if (registration.waiting !== null && hadVersion) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
  });
  setInterval(() => void registration.update().catch(() => undefined), hourMs);
}

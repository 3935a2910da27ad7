import { VitePWA } from 'vite-plugin-pwa';

/** What the server answers itself: never the application's page in its place. */
const answeredByServer = [
  /^\/(rest|auth|storage)\//,
  /^\/(config\.json|healthz|embed(\.[\w.]+|-host\.html|\/|\?|$)|published\/|oembed|publish$|robots\.txt)/,
];

/**
 * A service worker that keeps the whole application (page, chunks, map worker, fonts, basemap) for use without a
 * network. It never touches data: that is kept by `platform/kept-answers.ts`. A new version waits until it is asked for.
 */
export function offlineShell() {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,mjs,css,json,geojson,svg,webmanifest,woff2}'],
      maximumFileSizeToCacheInBytes: 6_000_000,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: answeredByServer,
      dontCacheBustURLsMatching: /^assets\//,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

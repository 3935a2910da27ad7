import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { offlineShell } from './vite-plugins/offline-shell.ts';
import { mapLibreAscent } from './vite-plugins/maplibre-ascent.ts';

const backendUrl = process.env['BACKEND_URL'] ?? 'http://127.0.0.1:8787';
const backendPaths = [
  '/rest',
  '/auth',
  '/storage',
  '/config.json',
  '/healthz',
  '^/publish(ed/.*)?$',
  '^/oembed',
  '^/embed(\\.|\\?|$)',
];

export default defineConfig({
  plugins: [react(), mapLibreAscent(), offlineShell()] as PluginOption[],
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'map', test: /node_modules\/maplibre-gl\// },
            { name: 'supabase', test: /node_modules\/@supabase\// },
            // Else they would lie in the paper screen, which whoever prints a map would fetch with them.
            { name: 'print-scale', test: /src\/map\/print\/(?:plan-tiles|print-scale)\.ts$/ },
          ],
        },
      },
    },
  },
  // Workers are modules, so that they too may fetch a part when it is asked for.
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      backendPaths.map((path) => [path, { target: backendUrl, changeOrigin: false }]),
    ),
  },
});

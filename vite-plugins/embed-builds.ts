import type { InlineConfig, PluginOption } from 'vite';
import { mapLibreAscent } from './maplibre-ascent.ts';

/** Where the public map is built, apart from the application: the publisher copies it from there. */
export const embedOutDir = 'dist-embed';

const common = {
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const satisfies InlineConfig;

/** The page's script: hashed files that name each other by where they lie, so that they may be served from anywhere. */
export const embedPageBuild: InlineConfig = {
  ...common,
  base: './',
  plugins: [mapLibreAscent()] as PluginOption[],
  build: {
    outDir: embedOutDir,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { page: 'src/embed/page/main.ts' },
      output: {
        codeSplitting: { groups: [{ name: 'map', test: /node_modules\/maplibre-gl\// }] },
      },
    },
  },
};

/** The loader: one plain script under a name that never changes, for old pages and long lives. */
export const embedLoaderBuild: InlineConfig = {
  ...common,
  build: {
    outDir: embedOutDir,
    emptyOutDir: false,
    target: 'es2019',
    rolldownOptions: {
      input: 'src/embed/loader/embed.ts',
      output: { format: 'iife', entryFileNames: 'embed.js' },
    },
  },
};

import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findChromium } from './tests/helpers/find-chromium.ts';
import viteConfig from './vite.config.ts';

const { executablePath, args } = await findChromium();

/** Bundled before the first test: a dependency met later would reload the page under the tests. */
const browserDependencies = [
  '@supabase/supabase-js',
  '@tanstack/react-virtual',
  '@turf/area',
  '@turf/bbox',
  '@turf/circle',
  '@turf/helpers',
  '@turf/intersect',
  '@turf/length',
  '@turf/union',
  'axe-core',
  'comlink',
  'd3-array',
  'd3-scale',
  'd3-shape',
  'fast-check',
  'flatbush',
  'lucide-react',
  'papaparse',
  'polyclip-ts',
  'uqr',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'write-excel-file/universal',
  'zod/mini',
  'zustand',
  'zustand/middleware',
  'zustand/vanilla',
];

/** A browser on a shared machine now and then loses its breath: there a failed test is asked once more, and the report says so. */
const patience = process.env['CI'] === undefined ? {} : { retry: 1 };

const serial = { fileParallelism: false, pool: 'forks' } as const;

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            setupFiles: './tests/helpers/load-words.ts',
            include: [
              'src/**/*.test.ts',
              'scripts/**/*.test.ts',
              'vite-plugins/**/*.test.ts',
              'tests/architecture/**/*.test.ts',
            ],
            exclude: ['**/*.browser.test.ts', '**/*.slow.test.ts'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'backend',
            environment: 'node',
            include: ['supabase/**/*.test.ts', 'tests/contract/**/*.test.ts', 'scripts/**/*.slow.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            ...serial,
          },
        },
        {
          extends: true,
          optimizeDeps: { include: browserDependencies },
          test: {
            name: 'browser',
            ...patience,
            setupFiles: './tests/helpers/load-words.ts',
            include: ['src/**/*.browser.test.ts', 'src/**/*.browser.test.tsx'],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath, args } }),
              instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            ...patience,
            environment: 'node',
            include: ['tests/e2e/**/*.e2e.test.ts'],
            globalSetup: ['tests/e2e/global-setup.ts'],
            testTimeout: 240_000,
            hookTimeout: 240_000,
            ...serial,
          },
        },
      ],
    },
  }),
);

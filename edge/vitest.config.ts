import { fileURLToPath } from 'node:url';

import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const globalSetup = fileURLToPath(new URL('testing/node/global-setup.ts', import.meta.url));

/**
 * Each file of tests gets all modules at once, in one message to workerd, which takes 32 MiB: without the source maps of
 * packages they have room.
 */
const packagesWithoutMaps: Plugin = {
  name: 'packages-without-source-maps',
  enforce: 'post',
  transform: (code, id) => (id.includes('/node_modules/') ? { code, map: { mappings: '' } } : undefined),
};

/** `*.worker.test.ts` run inside workerd over the stand-in for Neon; the others in Node. */
export default defineConfig({
  root,
  test: {
    // Not in the project of workerd, whose module conditions would give it the browsers' build of `ws`.
    globalSetup: [globalSetup],
    projects: [
      {
        root,
        plugins: [
          packagesWithoutMaps,
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                DATABASE_URL: inject('databaseUrl'),
                LOCAL_DATABASE_PROXY: inject('databaseProxy'),
                BETTER_AUTH_SECRET: 'only-for-tests-only-for-tests-only',
              },
              // Tests hand out the leases of crawls themselves, in the order and as often as they want.
              queueProducers: {
                QUEUE_CRAWL: { queueName: 'sightline-crawl-of-tests' },
                QUEUE_MONITOR: { queueName: 'sightline-monitor-of-tests' },
              },
            },
          })),
        ],
        test: {
          name: 'edge-workers',
          include: ['edge/**/*.worker.test.ts'],
          // What a test waits for, not how fast it is: a busy machine takes its time.
          testTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          name: 'edge-node',
          include: ['edge/**/*.test.ts'],
          exclude: ['edge/**/*.worker.test.ts'],
          environment: 'node',
          // A first start lays out a database, which takes seconds on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

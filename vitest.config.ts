import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node resolves our #aliases from package.json; Vite 6 does the same for what it bundles.
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules/**', 'build/**', 'tests/e2e/**', 'reports/**'],
    setupFiles: ['tests/support/setup.ts'],
    // A slip that waits for the one database connection hangs for ever; the limit turns it red.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    pool: 'threads',
    maxWorkers: 2,
  },
})

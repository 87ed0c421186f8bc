import { defineConfig } from 'vitest/config'

/** The tests of the model alone, or some of them, as `npm run mutation` runs them on each fault. */
export default defineConfig({
  test: {
    include: [process.env['MUTATION_TESTS'] ?? 'tests/model/**/*.test.ts'],
    setupFiles: ['tests/support/fewRuns.ts'],
    // Counting what each test covers slows the draws down; Stryker itself ends what never ends.
    testTimeout: 120_000,
    // One thread for all files of a mutant; each run starts a new one.
    isolate: false,
  },
})

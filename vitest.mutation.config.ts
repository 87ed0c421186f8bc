import { defineConfig } from 'vitest/config'

/** The tests of the model alone, as `npm run mutation` runs them against each mutant. */
export default defineConfig({
  test: {
    include: ['tests/model/**/*.test.ts'],
    setupFiles: ['tests/support/fewRuns.ts'],
    // Counting what each test covers slows the draws down; Stryker itself ends what never ends.
    testTimeout: 120_000,
    // One thread for all files of a mutant; each run starts a new one.
    isolate: false,
  },
})

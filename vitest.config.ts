import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Tests that need a document; all others run in Node. */
const WITH_DOCUMENT = [
  'tests/{charts,ui,views,app,public}/**/*.test.{ts,tsx}',
  'tests/state/{briefings,session,stored}/**/*.test.ts',
  'tests/analysis/**/use*.test.ts',
  'tests/figures/{controls,printing}/**/*.test.tsx',
]

const LEAVE_NOTHING = 'tests/support/leaveNothing.ts'

export default defineConfig({
  plugins: [react()],
  test: {
    // A machine that is busy is not a fault of the code.
    testTimeout: 60_000,
    // Vitest would leave one processor idle, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    pool: 'threads',
    // A worker keeps its modules, so that the app is evaluated once and not once a file.
    isolate: false,
    // Pictures take their colours from the tokens; Vitest would read every style sheet as empty.
    css: { include: [/tokens\.css\?raw$/] },
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...WITH_DOCUMENT],
          setupFiles: [LEAVE_NOTHING],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: WITH_DOCUMENT,
          setupFiles: [LEAVE_NOTHING, 'tests/support/dom.ts'],
          // After the pure ones: a worker that changes its environment starts anew.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** What needs no document runs in Node, which starts ten times faster than jsdom. */
const PURE = 'model,state,files,datasets,analysis,figures,i18n,workers,scripts'

export default defineConfig({
  plugins: [react()],
  test: {
    // A machine that is busy is not a fault of the code.
    testTimeout: 20_000,
    // Pictures take their colours from the tokens; Vitest would read every style sheet as empty.
    css: { include: [/tokens\.css\?raw$/] },
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/*.test.ts', `tests/{${PURE}}/**/*.test.{ts,tsx}`],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{charts,ui,views,app,public}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
})

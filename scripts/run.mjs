// Runs a TypeScript script of this project: `node scripts/run.mjs scripts/data.ts [arguments]`.
// Vite compiles it in memory, so that Node 20, which cannot strip types, needs no further tool. It
// stays open until the script is done, for the script's dynamic imports.
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { stylesByName } from './stylesByName.mjs'

const [, , script, ...args] = process.argv
process.argv = [process.argv[0], resolve(script), ...args]
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  plugins: [stylesByName],
})
try {
  const { main } = await server.ssrLoadModule(resolve(script))
  process.exitCode = await main(args)
} finally {
  await server.close()
}

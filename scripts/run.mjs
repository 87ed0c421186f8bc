// Runs a TypeScript script of this project: `node scripts/run.mjs scripts/data.ts [arguments]`.
// Vite compiles it in memory, so that Node 20, which cannot strip types, needs no further tool.
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { stylesByName } from './stylesByName.mjs'

const [, , script, ...args] = process.argv
process.argv = [process.argv[0], resolve(script), ...args]
const { module } = await runnerImport(pathToFileURL(resolve(script)).href, {
  configFile: false,
  logLevel: 'error',
  plugins: [stylesByName],
})
process.exitCode = await module.main(args)

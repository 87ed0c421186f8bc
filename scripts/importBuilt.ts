import { runnerImport } from 'vite'
import { stylesByName } from './stylesByName.mjs'

/** Runs a TypeScript module of this project as the build sees it, served from `base`. */
export async function importBuilt<Module>(path: string, base: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    logLevel: 'error',
    base,
    plugins: [stylesByName],
  })
  return module
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageFolder } from '#imports/checks/describedPackage.ts'

/** Reads the description and the tables of a package that lies in a folder. */
export function openFolder(path: string): PackageFolder {
  const names = existsSync(path) ? readdirSync(path).toSorted() : []
  const files = names
    .filter((name) => name === 'datapackage.json' || name.endsWith('.csv'))
    .map((name) => [name, readFileSync(join(path, name), 'utf8')] as const)
  return { path: path.replaceAll('\\', '/'), files: new Map(files) }
}

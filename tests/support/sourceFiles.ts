import { readFileSync, readdirSync } from 'node:fs'

export type SourceFile = Readonly<{ path: string; text: string }>

/** Every file under a folder, with its text; paths have forward slashes on every platform. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of these programs that is installed, in these folders too; else `undefined`. */
export function programIn(names, folders = []) {
  const all = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...folders]
  return names.flatMap((name) => all.map((folder) => join(folder, name))).find(isProgram)
}

/** The error of a browser that is not installed, so that nothing can be tested in it. */
export function missing(reason) {
  return Object.assign(new Error(reason), { isMissing: true })
}

/** Whether a path names a program that can be run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** A package whose code or font is part of what is shipped, with the text of its licence. */
export type Part = Readonly<{ name: string; version: string; licence: string; text: string }>

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
      peer: z.optional(z.boolean()),
    }),
  ),
})

const FILE = /^(?:licen[cs]e|copying)/i

/** Returns the packages that `package-lock.json` installs for the product itself, each version once. */
export function shippedParts(root: string): readonly Part[] {
  const lock = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const parts = Object.entries(lock.packages).flatMap(([path, entry]) => {
    const isShipped = !entry.dev && !entry.devOptional && !entry.optional && !entry.peer
    if (path === '' || !isShipped) return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = entry.license ?? 'unknown'
    const text = textOf(join(root, path), licence)
    return { name, version: entry.version ?? '', licence, text }
  })
  const byId = new Map(parts.map((part) => [`${part.name} ${part.version}`, part]))
  return [...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Returns the packages whose modules are among these paths. */
export function partsOf(parts: readonly Part[], modules: readonly string[]): readonly Part[] {
  const paths = modules.map((path) => path.replaceAll('\\', '/'))
  return parts.filter(({ name }) => paths.some((path) => path.includes(`/node_modules/${name}/`)))
}

/** Returns all names and texts as one text. */
export function licenceText(parts: readonly Part[]): string {
  const heads = 'Corridor contains these parts, each under its own licence.'
  const each = parts.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`,
  )
  return `${[heads, ...each].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

function textOf(folder: string, licence: string): string {
  const file = readdirSync(folder).find((name) => FILE.test(name))
  if (file) return readFileSync(join(folder, file), 'utf8')

  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const holder = typeof author === 'string' ? author : String(author?.name ?? 'its authors')
  // Some packages name a licence without its text.
  return licence === 'MIT' ? `Copyright (c) ${holder}\n\n${MIT}` : `Copyright (c) ${holder}`
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

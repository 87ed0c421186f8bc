import * as z from 'zod/mini'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { pairFile } from '#datasets/schemas.ts'
import { withPlainWords } from '#model/plainWords.ts'
import { pairFiles } from '#imports/checks/buildFiles.ts'
import { DESCRIPTION } from '#imports/checks/describedPackage.ts'
import { readPackage } from '#imports/checks/readPackage.ts'
import { describePair } from './describePair.ts'
import { tableTexts } from './tableTexts.ts'

const head = z.pick(pairFile, {
  name: true,
  economies: true,
  flows: true,
  vintage: true,
  licence: true,
  defaults: true,
  freightInImports: true,
  chapterSource: true,
})

/** What is written: the pair without its id, and the CSV of each table that has rows. */
const written = z.object({ pair: head, tables: z.record(z.string(), z.string()) })

/**
 * Writes a package as one text, for links and for the files that embeds read: the tables of its archive
 * as they are, since they pack better than objects, without those that are empty and what is the same
 * for every package.
 */
export function packageText({ pair, ...more }: OwnPackage): string {
  const { resources } = describePair(pair, { title: pair.name, description: '', publishers: [] })
  const tables = tableTexts({ pair, ...more }, resources).filter(([, csv]) => /\n./.test(csv))
  return JSON.stringify({ pair: head.parse(pair), tables: Object.fromEntries(tables) })
}

/**
 * Reads such a text, and checks it as the build of the app does its own packages.
 *
 * @param id what the package is called here, `own-deu-fra`
 * @returns `null` where the text is something else, or anything in it is wrong
 */
export function readPackageText(text: string, id: string): OwnPackage | null {
  const { data } = written.safeParse(withPlainWords(parsedJson(text)))
  if (!data) return null

  const { name } = data.pair
  const description = describePair(
    { ...data.pair, id },
    { title: name, description: name, publishers: [] },
  )
  const files = new Map([[DESCRIPTION, JSON.stringify(description)]])
  for (const { path, schema } of description.resources) {
    const header = schema.fields.map((field) => field.name).join(',')
    files.set(path, data.tables[path] ?? header)
  }
  let isSound = true
  const read = readPackage({ path: id, files }, () => (isSound = false))
  return read && isSound ? pairFiles(read) : null
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

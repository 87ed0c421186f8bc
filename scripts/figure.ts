import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { chaptersFile, manifestFile, pairFile } from '#datasets/schemas.ts'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import type { Known } from '#analysis/known.ts'
import { FIGURE_IDS, isFigureId } from '#figures/catalogue.ts'
import { linkProblemWords } from '#figures/words/linkProblemWords.ts'
import { ineffectiveWords } from '#figures/words/ineffectiveWords.ts'
import { viewOf } from '#figures/viewOf.ts'
import { today } from '#files/briefing/edition.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { en } from '#i18n/en.ts'
import { makeText, type Text } from '#i18n/text.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { ownData } from './figure/ownData.ts'
import { FORMATS, isFormat, printFigure } from './figure/printFigure.ts'

const DATA = 'public/data'
const WRONG_ARGUMENTS = 2
const USAGE =
  "Usage: npm run -s figure -- <figure> '<link>' --format csv|json|md --site '<address of the app>', or --list for the figures. --data <file> --pair ABC-XYZ takes a figure from files of your own; --columns, --all-rows and --unit say what their tables do not."

/**
 * Prints one figure for any link, from the same objects as the pages. For invalid arguments, prints
 * an error on stderr only and returns the exit code 2.
 */
export async function main(args: readonly string[]): Promise<number> {
  const text = makeText('en', en)
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'csv' },
        site: { type: 'string', default: '' },
        list: { type: 'boolean' },
        data: { type: 'string', multiple: true, default: [] },
        pair: { type: 'string' },
        columns: { type: 'string' },
        'all-rows': { type: 'string' },
        unit: { type: 'string' },
      },
      allowPositionals: true,
    })
    const output = values.list === true ? listed(text) : await wanted(positionals, values, text)
    process.stdout.write(output)
    return 0
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    process.stderr.write(`${error.message}\n`)
    return WRONG_ARGUMENTS
  }
}

function listed(text: Text): string {
  const known = knownFor({})
  const lines = FIGURE_IDS.map((id) => `${id}\t${viewOf(id, '', known, text).figure.title}`)
  return `${lines.join('\n')}\n`
}

/** The options of a request. */
type Wanted = Readonly<{
  format: string
  site: string
  data: readonly string[]
  pair?: string | undefined
  columns?: string | undefined
  'all-rows'?: string | undefined
  unit?: string | undefined
}>

/** @throws RangeError that names the part of the request that is unknown or invalid. */
async function wanted(
  [id = '', query = '', ...more]: string[],
  { format, site, data, pair, columns, 'all-rows': allRows, unit }: Wanted,
  text: Text,
): Promise<string> {
  if (id === '' || more.length > 0) throw new RangeError(USAGE)
  if (!isFormat(format)) {
    throw new RangeError(`There is no format “${format}”. Choose one of ${FORMATS.join(', ')}.`)
  }
  if (!isFigureId(id)) {
    throw new RangeError(`There is no figure “${id}”. Choose one of ${FIGURE_IDS.join(', ')}.`)
  }

  if (data.length === 0 && [pair, columns, allRows, unit].some((given) => given !== undefined)) {
    throw new RangeError('--pair, --columns, --all-rows and --unit need files of your own: --data.')
  }

  const link = query.replace(/^[^?]*\?/, '')
  const { selection, problems } = readLink(link)
  refuse(problems.map((problem) => linkProblemWords(problem, text)))
  const known =
    data.length > 0
      ? knownIn(await ownData({ paths: data, pair, day: today(), columns, allRows, unit }, text))
      : knownFor(selection)
  refuseOtherPair(selection, [known.pair.id])
  const view = fileView(
    { figure: id, link: writeLink(selection) },
    known,
    { site, made: today() },
    text,
  )
  const { chosen } = view
  const parts = ineffectiveParts(known, selection, chosen)
  const sentenceOf = (part: (typeof parts)[number]) => ineffectiveWords(part, known, chosen, text)
  // Other equations change numbers, but the link still means the same.
  const changed = parts.filter(({ code }) => code === 'otherModel')
  refuse(parts.filter((part) => !changed.includes(part)).map(sentenceOf))
  for (const part of changed) process.stderr.write(`${sentenceOf(part)}\n`)
  return printFigure(format, view, text)
}

/** The built data of the pair that a selection names. */
function knownFor(selection: Selection): Known {
  const { pairs } = manifestFile.parse(json('manifest.json'))
  const [first] = pairs
  if (!first) throw new Error('The manifest lists no pair. Run `npm run data`.')
  refuseOtherPair(
    selection,
    pairs.map(({ id }) => id),
  )
  const entry = pairs.find(({ id }) => id === selection.pair) ?? first

  const pair = pairFile.parse(json(entry.files.pair))
  const chapters = chaptersFile.parse(json(entry.files.chapters))
  return knownIn({ pair, chapters })
}

/** @throws RangeError where a link names another pair than those there are */
function refuseOtherPair({ pair }: Selection, ids: readonly string[]): void {
  if (pair === undefined || ids.includes(pair)) return
  throw new RangeError(`There is no pair “${pair}”. Choose one of ${ids.join(', ')}.`)
}

/** What is known of a pair, with what is known in general. */
function knownIn({ pair, chapters }: Pick<OwnPackage, 'pair' | 'chapters'>): Known {
  const { reference } = manifestFile.parse(json('manifest.json'))
  return knownOf(
    pair,
    chapters,
    reference === undefined ? null : referenceFile.parse(json(reference)),
  )
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8'))
}

function refuse(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new RangeError(sentences.join('\n'))
}

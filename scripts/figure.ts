import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chaptersFile, manifestFile, pairFile } from '#datasets/schemas.ts'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { choose } from '#analysis/choose.ts'
import { withChance } from '#analysis/simulation/simulationResult.ts'
import type { Figure } from '#figures/figure.ts'
import type { FigureId } from '#analysis/known.ts'
import { FIGURES } from '#figures/figures.ts'
import { ineffectiveParts } from '#analysis/ineffective.ts'
import { leverEngineOf } from '#analysis/levers/leverEngineOf.ts'
import { knownOf } from '#analysis/levers/leverFacts.ts'
import { en } from '#i18n/en/en.ts'
import { makeText, type Text } from '#i18n/text.ts'
import { readLink, writeLink, type Link } from '#state/link/link.ts'
import { FORMATS, isFormat, printFigure } from './figure/printFigure.ts'

const DATA = 'public/data'
const WRONG_ARGUMENTS = 2
const USAGE =
  "Usage: npm run -s figure -- <figure> '<link>' --format csv|json|md, or --list for the figures."

/**
 * Prints one figure for any link, from the same objects as the pages. Arguments that make no sense
 * are named on stderr, nothing is printed, and the exit code is 2.
 */
export async function main(args: readonly string[]): Promise<number> {
  const text = makeText('en', en)
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'csv' }, list: { type: 'boolean' } },
      allowPositionals: true,
    })
    process.stdout.write(
      values.list === true ? listed(text) : wanted(positionals, values.format, text),
    )
    return 0
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    process.stderr.write(`${error.message}\n`)
    return WRONG_ARGUMENTS
  }
}

function listed(text: Text): string {
  const { known, chosen } = read({ selection: {}, problems: [] })
  const lines = ids().map((id) => `${id}\t${FIGURES[id](known, chosen, text).title}`)
  return `${lines.join('\n')}\n`
}

/** @throws RangeError when a part of the request is unknown or broken; says which. */
function wanted([id = '', query = '', ...more]: string[], format: string, text: Text): string {
  if (id === '' || more.length > 0) throw new RangeError(USAGE)
  if (!isFormat(format)) {
    throw new RangeError(`There is no format “${format}”. Choose one of ${FORMATS.join(', ')}.`)
  }
  if (!isFigure(id)) {
    throw new RangeError(`There is no figure “${id}”. Choose one of ${ids().join(', ')}.`)
  }

  const link = readLink(query.replace(/^[^?]*\?/, ''))
  refuse(link.problems.map((problem) => inWords(problem, text)))
  const { known, chosen } = read(link)
  const { pair } = known
  refuse(
    ineffectiveParts(known, link.selection, chosen).map(({ code, part }) =>
      text.t(`notice.${code}`, {
        part,
        source: chosen.source.name,
        vintage: pair.vintage,
        pair: pair.name,
      }),
    ),
  )
  const figure: Figure = FIGURES[id](known, withChance(id, known, chosen), text)
  const { vintage, licence } = pair
  return printFigure(format, figure, { vintage, licence, link: writeLink(link.selection) }, text)
}

/** The figures of the pair that the link names, and what follows from the link. */
function read({ selection }: Link) {
  const manifest = manifestFile.parse(json('manifest.json'))
  const entry = manifest.pairs.find(({ id }) => id === selection.pair) ?? manifest.pairs[0]
  if (!entry) throw new Error('The manifest lists no pair. Run `npm run data`.')

  const pair = pairFile.parse(json(entry.files.pair))
  const chapters = chaptersFile.parse(json(entry.files.chapters))
  const reference =
    manifest.reference === undefined ? null : referenceFile.parse(json(manifest.reference))
  const known = knownOf(pair, chapters, reference && { reference, engineOf: leverEngineOf })
  return { known, chosen: choose(pair, selection, known.levers) }
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8'))
}

function refuse(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new RangeError(sentences.join('\n'))
}

function inWords({ code, part, found }: Link['problems'][number], { t }: Text): string {
  switch (code) {
    case 'malformed':
      return t('notice.linkMalformed', { part, found })
    case 'unknown':
      return t('notice.linkUnknown', { part })
    case 'repeated':
      return t('notice.linkRepeated', { part })
    case 'leftOut':
      return t('notice.leftOut', { part, found })
  }
}

function ids(): FigureId[] {
  return Object.keys(FIGURES) as FigureId[]
}

function isFigure(id: string): id is FigureId {
  return Object.hasOwn(FIGURES, id)
}

import type { Pair } from '#datasets/schemas.ts'
import { defaultsOf } from '#analysis/choose.ts'
import type { Text } from '#i18n/text.ts'
import { DESK, MOST_COMPARED } from '#state/link/compared.ts'
import {
  columnOf,
  columnsOf,
  looksOf,
  withColumns,
  type DisplayPart,
} from '#state/link/comparison.ts'
import { isPiece, writeLink } from '#state/link/link.ts'
import { readPasted, type PastedLink } from '#state/link/pastedLinks.ts'
import type { Selection } from '#state/link/selection.ts'

/** The result of pasting links: the selection with the valid ones added, and messages. */
export type PasteOutcome = Readonly<{
  selection: Selection
  added: number
  /** One sentence per link or part that could not be used. */
  errors: readonly string[]
  /** Sentences about settings that apply to all scenarios at once and so were ignored. */
  remarks: readonly string[]
}>

type ReadableLink = PastedLink & { ok: true }

/** Adds pasted links to a comparison, and selects two of its scenarios for the difference. */
export function pasteOutcome(
  pasted: string,
  selection: Selection,
  year: number,
  pair: Pair,
  text: Text,
): PasteOutcome {
  const { t } = text
  const errors: string[] = []
  const readable: ReadableLink[] = []
  const links: string[] = []
  for (const pastedLink of readPasted(pasted)) {
    const column = columnFor(pastedLink, [...columnsOf(selection), ...links], pair, text)
    errors.push(...column.errors)
    if (column.link === null) continue
    if (!links.includes(column.link)) links.push(column.link)
    if (pastedLink.ok) readable.push(pastedLink)
  }
  const displayParts = differingDisplay(readable.map((link) => link.selection))
  return {
    selection: withDifferenceOf(withColumns(selection, links), links, year),
    added: links.filter((link) => !columnsOf(selection).includes(link)).length,
    errors,
    remarks:
      displayParts.length > 0
        ? [
            t('compare.looks', {
              parts: text.list(displayParts.map((look) => t(`compare.look.${look}`))),
            }),
          ]
        : [],
  }
}

/** Returns the comparable form of a pasted link, `null` where it cannot be added, and its errors. */
function columnFor(
  pastedLink: PastedLink,
  columns: readonly string[],
  pair: Pair,
  { t }: Text,
): Readonly<{ link: string | null; errors: readonly string[] }> {
  const { found } = pastedLink
  const rejected = (sentence: string) => ({ link: null, errors: [sentence] })
  if (!pastedLink.ok) return rejected(t(`compare.paste.${pastedLink.code}`, { found }))

  const { selection, problems } = pastedLink
  if (selection.pair !== undefined && selection.pair !== pair.id) {
    return rejected(t('compare.paste.otherPair', { found, pair: pair.name }))
  }
  const link = columnOf(selection, selection.name ?? '', defaultsOf(pair))
  if (link === null) return rejected(t('compare.paste.tooLong', { found }))
  if (!columns.includes(link) && columns.length >= MOST_COMPARED) {
    return rejected(t('compare.paste.full', { found, count: MOST_COMPARED }))
  }
  return {
    link,
    errors: [
      ...(columns.includes(link) ? [t('compare.paste.there', { found })] : []),
      ...problems.map((problem) =>
        isPiece(problem)
          ? t('compare.paste.piece', { found, part: problem.part, piece: problem.found })
          : t('compare.paste.unread', { found, part: problem.part }),
      ),
    ],
  }
}

/** Returns the display settings in which two links differ; for another number of links, all they set. */
function differingDisplay(selections: readonly Selection[]): readonly DisplayPart[] {
  const all = new Set(selections.flatMap(looksOf))
  const [first, second] = selections
  if (!first || !second || selections.length > 2) return [...all]

  const written = (look: DisplayPart, selection: Selection) =>
    writeLink({ [look]: selection[look] })
  return [...all].filter((look) => written(look, first) !== written(look, second))
}

/** Selects two scenarios to compare: two links, or one and the current scenario or first column. */
function withDifferenceOf(selection: Selection, links: readonly string[], year: number): Selection {
  const columns = columnsOf(selection)
  const [first, second] = links.map((link) => columns.indexOf(link) + 1)
  if (first === undefined) return selection

  const current = Math.max(1, columns.indexOf(DESK) + 1)
  const [from, to] = second === undefined ? [current, first] : [first, second]
  return from === to ? selection : { ...selection, between: { from, to, year } }
}

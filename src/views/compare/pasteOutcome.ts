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
import { writeLink } from '#state/link/link.ts'
import { readPasted, type PastedLink } from '#state/link/pastedLinks.ts'
import type { Selection } from '#state/link/selection.ts'

/** What comes of pasted links: the selection with those that could be used, and a sentence for all else. */
export type PasteOutcome = Readonly<{
  selection: Selection
  added: number
  /** What could not be used, and why. */
  troubles: readonly string[]
  /** What they say that changes no number. */
  remarks: readonly string[]
}>

type Good = PastedLink & { ok: true }

/** Puts pasted links beside the scenarios of a comparison. Two of them are set against each other. */
export function pasteOutcome(
  pasted: string,
  selection: Selection,
  year: number,
  pair: Pair,
  text: Text,
): PasteOutcome {
  const { t } = text
  const troubles: string[] = []
  const good: Good[] = []
  const links: string[] = []
  for (const one of readPasted(pasted)) {
    const placed = placeOf(one, [...columnsOf(selection), ...links], pair, text)
    troubles.push(...placed.troubles)
    if (placed.link === null) continue
    if (!links.includes(placed.link)) links.push(placed.link)
    if (one.ok) good.push(one)
  }
  const looks = looksApart(good.map((one) => one.selection))
  return {
    selection: setAgainst(withColumns(selection, links), links, year),
    added: links.filter((link) => !columnsOf(selection).includes(link)).length,
    troubles,
    remarks:
      looks.length > 0
        ? [t('compare.looks', { parts: text.list(looks.map((look) => t(`compare.look.${look}`))) })]
        : [],
  }
}

/** Where a pasted link stands among the columns; without a link where it cannot. */
function placeOf(
  one: PastedLink,
  columns: readonly string[],
  pair: Pair,
  { t }: Text,
): Readonly<{ link: string | null; troubles: readonly string[] }> {
  const { found } = one
  const refused = (sentence: string) => ({ link: null, troubles: [sentence] })
  if (!one.ok) return refused(t(`compare.paste.${one.code}`, { found }))

  const { selection, problems } = one
  if (selection.pair !== undefined && selection.pair !== pair.id) {
    return refused(t('compare.paste.otherPair', { found, pair: pair.name }))
  }
  const link = columnOf(selection, selection.name ?? '', defaultsOf(pair))
  if (link === null) return refused(t('compare.paste.tooLong', { found }))
  if (!columns.includes(link) && columns.length >= MOST_COMPARED) {
    return refused(t('compare.paste.full', { found, count: MOST_COMPARED }))
  }
  return {
    link,
    troubles: [
      ...(columns.includes(link) ? [t('compare.paste.there', { found })] : []),
      ...problems.map(({ part }) => t('compare.paste.unread', { found, part })),
    ],
  }
}

/** The looks in which two links differ; of one or many, all that they say. */
function looksApart(selections: readonly Selection[]): readonly DisplayPart[] {
  const all = new Set(selections.flatMap(looksOf))
  const [first, second] = selections
  if (!first || !second || selections.length > 2) return [...all]

  const written = (look: DisplayPart, selection: Selection) =>
    writeLink({ [look]: selection[look] })
  return [...all].filter((look) => written(look, first) !== written(look, second))
}

/** Two pasted links against each other; one against the desk, or else the first column. */
function setAgainst(selection: Selection, links: readonly string[], year: number): Selection {
  const columns = columnsOf(selection)
  const [first, second] = links.map((link) => columns.indexOf(link) + 1)
  if (first === undefined) return selection

  const desk = Math.max(1, columns.indexOf(DESK) + 1)
  const [from, to] = second === undefined ? [desk, first] : [first, second]
  return from === to ? selection : { ...selection, between: { from, to, year } }
}

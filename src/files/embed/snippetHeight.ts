import { wrapped } from '#charts/look/textWidth.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'

/** Width of a line in the narrowest column, size of its letters and height, in pixels. */
const [LINE_WIDTH, LETTER_SIZE, LINE_HEIGHT] = [296, 14, 22]

type Notes = Readonly<Record<'shown' | 'standard', readonly string[]>>

/**
 * Returns the height in pixels that an embed needs in any column, with its table closed.
 *
 * @param notes what stands below the figure about its scenario, and about the default one
 */
export function snippetHeight(figure: FigureId, hasControls: boolean, notes: Notes): number {
  const { embedHeight, controlsHeight } = CATALOGUE[figure]
  const more = Math.max(0, linesOf(notes.shown) - linesOf(notes.standard))
  return embedHeight + (hasControls ? controlsHeight : 0) + more * LINE_HEIGHT
}

function linesOf(notes: readonly string[]): number {
  return notes.flatMap((note) => wrapped(note, LINE_WIDTH, LETTER_SIZE)).length
}

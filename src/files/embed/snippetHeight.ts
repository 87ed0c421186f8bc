import { wrapped } from '#charts/look/textWidth.ts'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'

/** Width of a line in the narrowest column, size of its letters and height, in pixels. */
const [LINE_WIDTH, LETTER_SIZE, LINE_HEIGHT] = [296, 14, 22]

/**
 * Returns the height in pixels that an embed needs in any column, with its table closed.
 *
 * @param notes what stands below the figure about its scenario
 */
export function snippetHeight(figure: FigureId, hasControls: boolean, notes: readonly string[]) {
  const { embedHeight, controlsHeight } = CATALOGUE[figure]
  const lines = notes.flatMap((note) => wrapped(note, LINE_WIDTH, LETTER_SIZE))
  return embedHeight + (hasControls ? controlsHeight : 0) + lines.length * LINE_HEIGHT
}

/** How many writes follow a frame, so that about a dozen texts on the screen take three frames. */
const WRITES_A_FRAME = 4

/** The writes that wait for their turn: a set keeps the order in which they came. */
const waiting = new Set<() => void>()

/**
 * Runs `write` soon, once however often it is called until then. Marks of a chart are drawn in the frame
 * of an input, texts in the pauses after that frame and the next ones, a few in each: nobody reads sixty
 * texts a second, and laying them out costs more than drawing the marks.
 */
export function inTurn(write: () => void): void {
  if (waiting.size === 0) schedule()
  waiting.add(write)
}

function schedule(): void {
  // A task that a frame callback asks for runs once that frame is painted.
  requestAnimationFrame(() => setTimeout(writeNext))
}

function writeNext(): void {
  for (const write of [...waiting].slice(0, WRITES_A_FRAME)) {
    waiting.delete(write)
    write()
  }
  if (waiting.size > 0) schedule()
}

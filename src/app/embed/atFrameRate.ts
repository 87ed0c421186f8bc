/** The time of an animation frame, in milliseconds. */
const FRAME_MS = 16

/**
 * Returns a function that runs `work` at most once in the time of a frame, however often it is called:
 * at once, or when that time is over. Other than `oncePerFrame` it also runs in an embed off screen, of
 * which browsers draw no frames.
 */
export function atFrameRate(work: () => void): () => void {
  let isOver = true
  let isCalledAgain = false

  function call(): void {
    if (!isOver) {
      isCalledAgain = true
      return
    }
    isOver = false
    setTimeout(onOver, FRAME_MS)
    work()
  }

  function onOver(): void {
    isOver = true
    if (!isCalledAgain) return
    isCalledAgain = false
    call()
  }

  return call
}

/**
 * Returns a function that runs `work` at most once a frame, however often it is called: at once where
 * the frame has had no run yet, so that nothing is shown a frame late, else with the next frame.
 *
 * @param nextFrame runs a function with the next frame
 */
export function oncePerFrame(
  work: () => void,
  nextFrame: (run: () => void) => void = (run) => requestAnimationFrame(run),
): () => void {
  let hasRun = false
  let isCalledAgain = false

  function call(): void {
    if (hasRun) {
      isCalledAgain = true
      return
    }
    hasRun = true
    nextFrame(onFrame)
    work()
  }

  function onFrame(): void {
    hasRun = false
    if (!isCalledAgain) return
    isCalledAgain = false
    call()
  }

  return call
}

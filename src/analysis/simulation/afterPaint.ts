/** The least pause between two runs, in milliseconds, while calls are more frequent than frames. */
const PAUSE_MS = 100

/**
 * Runs `work` after the next frame is painted, so that it never delays that frame. Calls of
 * `schedule` in between are combined. Where they are more frequent than frames, runs are throttled
 * so that a dragged slider stays smooth; the last call is always followed by a run.
 */
export function afterPaint(
  work: () => void,
): Readonly<{ schedule: () => void; cancel: () => void }> {
  let frame = 0
  let timer = 0
  let isCalledAgain = false

  function schedule(): void {
    if (frame !== 0 || timer !== 0) isCalledAgain = true
    else frame = requestAnimationFrame(onFrame)
  }

  function onFrame(): void {
    frame = 0
    // A task queued in a frame callback runs after that frame is painted.
    timer = window.setTimeout(onPainted)
  }

  function onPainted(): void {
    timer = 0
    work()
    if (isCalledAgain) timer = window.setTimeout(onPaused, PAUSE_MS)
    isCalledAgain = false
  }

  function onPaused(): void {
    timer = 0
    schedule()
  }

  return {
    schedule,
    cancel: () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    },
  }
}

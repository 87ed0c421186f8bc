/** How long a page that cannot keep up is left alone in between. */
const REST_MS = 100

/**
 * Work that follows what is painted: done once the frame of the latest call is on the screen, so
 * that it never delays that frame. Where calls come faster than frames it is done less often, since
 * what is under the hand comes first, and always in the end.
 */
export function afterPaint(work: () => void): Readonly<{ ask: () => void; end: () => void }> {
  let frame = 0
  let timer = 0
  let isOutrun = false

  function ask(): void {
    if (frame !== 0 || timer !== 0) isOutrun = true
    else frame = requestAnimationFrame(onFrame)
  }

  function onFrame(): void {
    frame = 0
    // Behind the frame that is about to be painted.
    timer = window.setTimeout(onPainted)
  }

  function onPainted(): void {
    timer = 0
    work()
    if (isOutrun) timer = window.setTimeout(onRested, REST_MS)
    isOutrun = false
  }

  function onRested(): void {
    timer = 0
    // What was asked for in between, or just before.
    ask()
  }

  return {
    ask,
    end: () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    },
  }
}

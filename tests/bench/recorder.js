// Runs inside the page before anything else and notes when inputs came and when they were painted.
// A drawing counts as painted when the frame after the one that holds it begins.
;(() => {
  const MARKS = ['d', 'points', 'x', 'y', 'width', 'height', 'cx', 'cy']
  const recorder = { steps: [], frames: [], redraws: 0, longTasks: [], start, stop }
  window.recorder = recorder

  let isDrag = false
  let current = null

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorder.longTasks.push(duration)
  }).observe({ type: 'longtask' })

  for (const type of ['pointermove', 'keydown']) addEventListener(type, noteInput, true)

  // A canvas changes without a trace in the document: there the frame of the input has to do. In
  // the document a step is painted only once a mark has moved, however late that is.
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => target instanceof SVGElement)) return
    recorder.redraws += 1
    const step = current
    if (step) afterPaint((now) => paint(step, now))
  }).observe(document, { subtree: true, childList: true, attributeFilter: MARKS })

  function noteInput(event) {
    const slider = document.activeElement
    if (slider?.getAttribute('type') !== 'range' && slider?.role !== 'slider') return
    if (event.type === 'pointermove' && event.buttons !== 1) return
    if (isDrag) return
    const before = valueOf(slider)
    const step = { type: event.type, at: event.timeStamp, isMoved: false }
    current = step
    recorder.steps.push(step)
    afterPaint((now) => {
      step.isMoved = valueOf(slider) !== before
      if (document.querySelector('canvas')) paint(step, now)
    })
  }

  function paint(step, now) {
    step.painted ??= now - step.at
    step.settled = now - step.at
  }

  function afterPaint(callback) {
    requestAnimationFrame(() => requestAnimationFrame(() => callback(performance.now())))
  }

  /** Counts frames and redraws from here on, instead of single steps. */
  function start() {
    isDrag = true
    recorder.frames = []
    recorder.redraws = 0
    requestAnimationFrame(function tick(now) {
      recorder.frames.push(now)
      if (isDrag) requestAnimationFrame(tick)
    })
  }

  function stop() {
    isDrag = false
  }

  function valueOf(slider) {
    return slider.getAttribute('aria-valuenow') ?? slider.value
  }
})()

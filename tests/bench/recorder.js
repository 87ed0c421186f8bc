// Runs inside the page before anything else and notes when inputs came and when they were painted.
// A drawing counts as painted when the frame after the one that holds it begins. Frames are kept
// coming, as in a drag: a page at rest answers a lone input out of turn, faster than a hand sees.
;(() => {
  const recorder = { steps: [], frames: [], redraws: 0, inputs: 0, longTasks: [], start, stop }
  window.recorder = Object.assign(recorder, { changedAt: 0 })

  let isDrag = false
  let current = null
  let lastInput = 'load'

  requestAnimationFrame(function tick(now) {
    if (isDrag) recorder.frames.push(now)
    requestAnimationFrame(tick)
  })

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      recorder.longTasks.push({ duration, after: lastInput })
    }
  }).observe({ type: 'longtask' })

  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'keyup']) {
    addEventListener(type, noteInput, true)
  }

  // A canvas changes without a trace in the document: there the frame of the input has to do. In
  // the document a step is painted only once a mark has moved, however late that is.
  new MutationObserver((changes) => {
    recorder.changedAt = performance.now()
    if (!changes.some(({ target }) => target instanceof SVGElement)) return
    recorder.redraws += 1
    const step = current
    if (step) afterPaint((now) => paint(step, now))
  }).observe(document, { subtree: true, childList: true, attributes: true })

  function noteInput(event) {
    const slider = document.activeElement
    if (slider?.getAttribute('type') !== 'range' && slider?.role !== 'slider') return
    if (event.type === 'pointermove' && event.buttons !== 1) return
    lastInput = event.type
    if (event.type !== 'pointermove' && event.type !== 'keydown') return
    const before = valueOf(slider)
    if (isDrag) afterPaint(() => (recorder.inputs += valueOf(slider) === before ? 0 : 1))
    else noteStep(event, slider, before)
  }

  function noteStep({ type, timeStamp }, slider, before) {
    const step = { type, at: timeStamp, isMoved: false }
    current = step
    recorder.steps.push(step)
    const begin = performance.now()
    afterFrame(() => (step.work = performance.now() - begin))
    afterPaint((now) => {
      step.isMoved = valueOf(slider) !== before
      if (document.documentElement.hasAttribute('data-canvas')) paint(step, now)
    })
  }

  function paint(step, now) {
    step.painted ??= now - step.at
    step.settled = now - step.at
  }

  function afterPaint(callback) {
    requestAnimationFrame(() => requestAnimationFrame(() => callback(performance.now())))
  }

  /** As soon as the processor is done with the frame, whenever the screen shows it. */
  function afterFrame(callback) {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', callback, { once: true })
    port1.start()
    requestAnimationFrame(() => port2.postMessage(null))
  }

  /** Counts frames and redraws from here on, instead of single steps. */
  function start() {
    isDrag = true
    recorder.redraws = 0
  }

  function stop() {
    isDrag = false
  }

  function valueOf(slider) {
    return slider.getAttribute('aria-valuenow') ?? slider.value
  }
})()

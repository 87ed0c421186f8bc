// Keeps each <iframe data-corridor> as tall as what is in it, and lets those with the same ?bus=
// share a scenario: docs/embedding.md. MIT licence.
;(() => {
  if (window.corridorEmbeds) return
  window.corridorEmbeds = true

  const links = new Map() // the scenario last told on each bus
  const frames = () => [...document.querySelectorAll('iframe[data-corridor][src]')]
  const busOf = (frame) => new URL(frame.src).searchParams.get('bus')

  // To any origin: nothing said is secret, and a frame that loads late is empty yet.
  const say = (frame, message) => frame.contentWindow.postMessage(message, '*')

  // A sandbox leaves a frame no origin, unless it says otherwise.
  function originOf(frame) {
    const sandbox = frame.getAttribute('sandbox') ?? 'allow-same-origin'
    return /allow-same-origin/i.test(sandbox) ? new URL(frame.src).origin : 'null'
  }

  addEventListener('message', ({ source, origin, data }) => {
    const { type, bus, link, height } = data || {}
    const frame = frames().find((each) => each.contentWindow === source)
    if (frame ? originOf(frame) !== origin : source !== window) return

    if (frame && type === 'corridor.height' && height > 0 && height < 2e4) {
      frame.style.height = Math.ceil(height) + 'px'
    }
    if (frame && busOf(frame) !== bus) return

    const others = frames().filter((each) => each !== frame && busOf(each) === bus)
    if (type === 'corridor.scenario.read') {
      // The page asks the frames; a frame asks what it has missed.
      if (!frame) others.forEach((other) => say(other, { type, bus }))
      else if (links.has(bus)) say(frame, { type: 'corridor.scenario', bus, link: links.get(bus) })
    }
    if (typeof link !== 'string' || link.length > 2e3) return

    if (type === 'corridor.scenario') {
      links.set(bus, link)
      others.forEach((other) => say(other, { type, bus, link }))
    }
    const detail = { bus, link }
    frame?.dispatchEvent(new CustomEvent('corridor.scenario', { bubbles: true, detail }))
  })

  // Frames that were here before have told their heights already.
  frames().forEach((frame) => say(frame, { type: 'corridor.height.read' }))
})()

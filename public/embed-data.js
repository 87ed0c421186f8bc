// Hands the file that <iframe data-corridor data-file="…"> names to the figure in the frame, which asks
// for it: docs/embedding.md. MIT licence.
;(() => {
  if (window.corridorData) return
  window.corridorData = true

  const frames = () => [...document.querySelectorAll('iframe[data-corridor][data-file][src]')]

  // A sandbox leaves a frame no origin, unless it says otherwise.
  function originOf(frame) {
    const sandbox = frame.getAttribute('sandbox') ?? 'allow-same-origin'
    return /allow-same-origin/i.test(sandbox) ? new URL(frame.src).origin : 'null'
  }

  /** The file as it is, which no page has to read; null where it cannot be fetched. */
  async function fileOf(frame) {
    try {
      const response = await fetch(new URL(frame.dataset.file, document.baseURI))
      return response.ok ? await response.blob() : null
    } catch {
      return null
    }
  }

  addEventListener('message', async ({ source, origin, data: message }) => {
    const frame = frames().find((each) => each.contentWindow === source)
    if (!frame || originOf(frame) !== origin || message?.type !== 'corridor.data.read') return

    const data = await fileOf(frame)
    source.postMessage({ type: 'corridor.data', data }, origin === 'null' ? '*' : origin)
  })

  // Frames that were here before have asked already.
  for (const { contentWindow } of frames()) {
    contentWindow.postMessage({ type: 'corridor.data.offer' }, '*')
  }
})()

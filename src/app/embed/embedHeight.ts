import { atFrameRate } from './atFrameRate.ts'
import { heightProtocols, type HeightProtocol } from './heightProtocols.ts'

/**
 * Reports the height of an embed's content to the host page: at first render, whenever it changes,
 * and on request, then even if unchanged, but once a frame. Hidden content has no height, so nothing is
 * sent.
 *
 * Measures the content, not the document, which is at least as tall as the frame: reporting that
 * would make the frame grow without end.
 */
export function reportHeight(content: HTMLElement, figure: string, host: Window): void {
  const protocols = heightProtocols({ id: newId(), figure, address: location.href })
  let lastReported: number | null = null

  function send(receivers: readonly HeightProtocol[], height: number): void {
    for (const message of receivers.map(({ messageFor }) => messageFor(height))) {
      // Any origin: the message holds no secret, and hosts are not known in advance.
      if (message !== null) host.postMessage(message, '*')
    }
  }

  function report(): void {
    const height = heightOf(content)
    if (height === null || height === lastReported) return
    lastReported = height
    send(protocols, height)
  }

  const requested = new Set<HeightProtocol>()
  const answerRequested = atFrameRate(() => {
    const height = heightOf(content)
    if (height !== null) send([...requested], height)
    requested.clear()
  })

  function receive({ source, data: message }: MessageEvent<unknown>): void {
    if (source !== host) return
    for (const protocol of protocols) if (protocol.receive(message)) requested.add(protocol)
    if (requested.size > 0) answerRequested()
  }

  new ResizeObserver(report).observe(content)
  // Browsers skip layout in frames far off screen, so no resize is observed there. Measuring on each
  // mutation forces layout, and the host reserves the space before the reader scrolls to it.
  new MutationObserver(report).observe(content, { childList: true })
  document.addEventListener('visibilitychange', report)
  window.addEventListener('message', receive)
}

/**
 * Measures the content in pixels, rounded up so that nothing is cut off; `null` while hidden. A frame that
 * is not displayed has no width, in which text would be as high as it has words.
 */
function heightOf(content: HTMLElement): number | null {
  const height = Math.ceil(content.getBoundingClientRect().height)
  const isShown = innerWidth > 0 && document.visibilityState === 'visible'
  return height > 0 && isShown ? height : null
}

/** Creates a random id. `crypto.randomUUID` is missing on pages without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
}

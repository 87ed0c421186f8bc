import { dialectsOf, type Dialect } from './heightDialects.ts'

/**
 * Tells the page around the embed how tall its content is: when it is first drawn, and whenever that
 * changes, up or down, and when the page asks. Nothing is told while it is hidden or unchanged.
 *
 * Only the content is measured, never the document, which is at least as tall as the frame: a page
 * that answered by growing the frame would be told to grow it further.
 */
export function reportHeight(content: HTMLElement, figure: string, host: Window): void {
  const dialects = dialectsOf({ id: newId(), figure, address: location.href })
  let last: number | null = null

  function tell(asked: readonly Dialect[], height: number): void {
    for (const message of asked.map((dialect) => dialect.tell(height))) {
      // Nothing in it is secret, and who embeds us is nobody we know.
      if (message !== null) host.postMessage(message, '*')
    }
  }

  function report(): void {
    const height = heightOf(content)
    if (height === null || height === last) return
    last = height
    tell(dialects, height)
  }

  function answer({ source, data: message }: MessageEvent<unknown>): void {
    if (source !== host) return
    const asked = dialects.filter(({ hears }) => hears(message))
    const height = heightOf(content)
    if (height !== null) tell(asked, height)
  }

  new ResizeObserver(report).observe(content)
  // Browsers do not lay out frames far below the screen, and so do not see them change. Asked for,
  // they do: then the page has the room ready before the reader comes there.
  new MutationObserver(report).observe(content, { childList: true })
  document.addEventListener('visibilitychange', report)
  window.addEventListener('message', answer)
}

/** In whole pixels, so that nothing is cut off; `null` while nobody can see it. */
function heightOf(content: HTMLElement): number | null {
  const height = Math.ceil(content.getBoundingClientRect().height)
  return height > 0 && document.visibilityState === 'visible' ? height : null
}

/** `crypto.randomUUID` is missing on pages without TLS. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
}

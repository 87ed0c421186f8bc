import { onTestFinished, vi } from 'vitest'

/** A window that stands for the page around an embed: what it was told, and how it speaks. */
export function hostWindow() {
  const window = innerWindow()
  const told = vi.spyOn(window, 'postMessage').mockImplementation(() => {})
  return {
    window,
    /** What was said to it since the last time it was asked. */
    heard(): unknown[] {
      const messages: unknown[] = told.mock.calls.map(([message]) => message)
      told.mockClear()
      return messages
    },
    says: (data: unknown) => say(data, window),
  }
}

/** A window other than the test's own. */
export function innerWindow(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'))
  onTestFinished(() => frame.remove())
  if (!frame.contentWindow) throw new Error('A frame in the document has a window.')
  return frame.contentWindow
}

/** Lets a message arrive here as if `source` had sent it. */
export function say(data: unknown, source: Window, origin = 'https://host.example'): void {
  globalThis.dispatchEvent(new MessageEvent('message', { data, source, origin }))
}

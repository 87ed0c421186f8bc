import { createBrowserHistory } from '@tanstack/history'
import type { Address } from './address.ts'
import { dataCarrier } from './dataFragment.ts'

/** A change that replaces the last one is written once its control has rested this long. */
const PAUSE_MS = 300
/** How long a refused call waits before it is tried again. */
const RETRY_MS = 1000

type Write = Readonly<{ isPush: boolean; state: unknown; href: string }>

/**
 * Returns the address of the page, kept in the history of the browser. The page sees each change at
 * once; the browser is told once a gesture, because it refuses more than about a hundred calls in
 * half a minute. What it refuses is tried again until it succeeds, the latest change alone.
 */
export function createBrowserAddress(): Address {
  return createBrowserHistory({ window: patientWindow() })
}

/** The window as the history library uses it, and as it will be once the browser has been told. */
function patientWindow() {
  const writer = historyWriter()
  const withData = dataCarrier(window.location)
  return {
    document,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    get location() {
      const { waiting } = writer
      return waiting ? new URL(waiting.href, window.location.href) : window.location
    },
    history: {
      pushState: (state: unknown, _title: string, href: string) =>
        writer.write({ isPush: true, state, href: withData(href) }),
      // The library names the first entry without saying its address.
      replaceState: (state: unknown, _title: string, href = window.location.href) =>
        writer.write({ isPush: false, state, href: withData(href) }),
      back: () => window.history.back(),
      forward: () => window.history.forward(),
      go: (steps: number) => window.history.go(steps),
      get length() {
        return window.history.length
      },
      get state(): unknown {
        return writer.waiting ? writer.waiting.state : window.history.state
      },
    },
  }
}

/** Decides when the browser is told, and keeps what it has not taken yet. */
function historyWriter() {
  let waiting: Write | null = null
  let timer: number | undefined
  let isKeyDown = false

  function write({ isPush, state, href }: Write): void {
    // What waits is part of the same gesture, or was refused.
    waiting = { isPush: isPush || waiting?.isPush === true, state, href }
    if (!isKeyDown) settle()
  }

  function settle(): void {
    clearTimeout(timer)
    // Back must find a new entry at once, and return to one that has a state.
    if (waiting?.isPush || !window.history.state) attempt()
    else timer = window.setTimeout(attempt, PAUSE_MS)
  }

  function attempt(): void {
    clearTimeout(timer)
    if (!waiting) return
    tell(waiting)
    if (isTold(waiting)) waiting = null
    else timer = window.setTimeout(attempt, RETRY_MS)
  }

  function onPop(): void {
    // Back and Forward win over what waits. A link to a part of the page does not: its new entry,
    // still without a state, has the address that the browser knew.
    if (waiting && !window.history.state) {
      waiting = { ...waiting, isPush: false }
      attempt()
    } else {
      waiting = null
    }
  }

  addEventListener('keydown', () => (isKeyDown = true), true)
  // A key that is let go elsewhere says nothing here, but then the window has lost the focus.
  for (const type of ['keyup', 'blur', 'pointerdown']) {
    addEventListener(type, release, true)
  }
  addEventListener('pagehide', attempt)
  addEventListener('popstate', onPop)

  function release(): void {
    isKeyDown = false
    if (waiting) settle()
  }

  return {
    write,
    get waiting() {
      return waiting
    },
  }
}

function tell({ isPush, state, href }: Write): void {
  try {
    if (isPush) window.history.pushState(state, '', href)
    else window.history.replaceState(state, '', href)
  } catch {
    // Refused, as isTold() finds: some browsers throw, others say nothing.
  }
}

function isTold({ href }: Write): boolean {
  return new URL(href, window.location.href).href === window.location.href
}

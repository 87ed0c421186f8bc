import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFocus } from '#ui/keepFocus.ts'

beforeEach(() => {
  // Nothing is laid out here, so all that is in the document counts as shown.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockImplementation(function rects(
    this: HTMLElement,
  ) {
    return (this.isConnected && !this.hidden ? [{}] : []) as unknown as DOMRectList
  })
  document.body.innerHTML = `<main><button id="a">a</button>
    <ul><li><a href="#x" id="b">b</a><button id="c">c</button></li>
    <li><button id="d">d</button><input id="e"></li></ul><button id="f" disabled>f</button></main>`
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

keepFocus()

/** Presses a control that takes elements out, and returns what has the focus then. */
async function focusAfter(pressed: string, ...removed: readonly string[]): Promise<string> {
  const button = document.getElementById(pressed)
  button?.focus()
  button?.addEventListener('click', () => {
    for (const id of removed) document.getElementById(id)?.remove()
  })
  button?.click()
  await Promise.resolve()
  return document.activeElement?.id ?? ''
}

describe('the focus, when what was pressed is gone', () => {
  it('goes to the following control', async () => {
    expect(await focusAfter('c', 'c')).toBe('d')
  })

  it('goes to the one before where none follows, and to no field', async () => {
    expect(await focusAfter('d', 'd')).toBe('c')
  })

  it('goes past what is gone with it or hidden', async () => {
    document.getElementById('d')?.setAttribute('hidden', '')
    expect(await focusAfter('c', 'c', 'b')).toBe('a')
  })

  it('stays where the action has put it', async () => {
    document
      .getElementById('c')
      ?.addEventListener('click', () => document.getElementById('e')?.focus())
    expect(await focusAfter('c', 'c')).toBe('e')
  })

  it('stays where what was pressed is still there', async () => {
    expect(await focusAfter('c', 'b')).toBe('c')
  })
})

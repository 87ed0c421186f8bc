// Runs before every test file of the `dom` project.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// Pages and words load on demand; the first to need one waits for its modules to be compiled.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)

// Files share a document too.
afterAll(() => {
  const { documentElement: html, head, body } = document
  for (const element of [html, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  head.replaceChildren()
  body.replaceChildren()
  localStorage.clear()
  history.replaceState(null, '', '/')
})

// What jsdom lacks, as the least that lets a component mount. What these do is tested in Chromium.
class SilentResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= SilentResizeObserver

/** Never says that something left the screen: all that is drawn counts as seen. */
class SilentIntersectionObserver extends SilentResizeObserver implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  takeRecords() {
    return []
  }
}
globalThis.IntersectionObserver ??= SilentIntersectionObserver

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  })

HTMLDialogElement.prototype.show ??= open
HTMLDialogElement.prototype.showModal ??= open
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement, returnValue = '') {
  if (!this.open) return
  this.open = false
  this.returnValue = returnValue
  this.dispatchEvent(new Event('close'))
}

Element.prototype.scrollIntoView ??= () => {}
Element.prototype.setPointerCapture ??= () => {}
Element.prototype.releasePointerCapture ??= () => {}
Element.prototype.hasPointerCapture ??= () => false

function open(this: HTMLDialogElement) {
  this.open = true
}

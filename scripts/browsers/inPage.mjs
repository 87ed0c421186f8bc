// What runs in the page. Each function is sent as its source, so none uses anything from outside of it.

/** Waits until `selector` is there, or until nothing is, with `isGone`; fails after some seconds. */
export async function appear(selector, isGone = false) {
  const end = Date.now() + 20_000
  while ((document.querySelector(selector) === null) !== isGone) {
    if (Date.now() > end) throw new Error(`${selector} is ${isGone ? 'still' : 'not'} there`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Presses the first button, link or option whose name begins like this, once it is there. */
export async function press(name, within = 'body') {
  const end = Date.now() + 20_000
  for (;;) {
    const found = [...document.querySelectorAll(`${within} :is(button, a, summary, label)`)].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
    )
    if (found) return found.click()
    if (Date.now() > end) throw new Error(`there is no “${name}” to press`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Chooses an option of the first list within `within`. */
export function choose(value, within) {
  const list = document.querySelector(`${within} select`)
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, value)
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Keeps files in the page that are handed to the browser from now on, instead of saving them. */
export function keepFiles() {
  const blobs = new Map()
  window.keptFiles = []
  const createObjectURL = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob)
    blobs.set(address, blob)
    return address
  }
  HTMLAnchorElement.prototype.click = function click() {
    if (this.download) window.keptFiles.push({ name: this.download, blob: blobs.get(this.href) })
    else this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
}

/** The next file that is handed over: its name, size and first characters. */
export async function nextFile() {
  const end = Date.now() + 60_000
  while (window.keptFiles.length === 0) {
    const problem = document.querySelector('[role="alert"]')?.textContent
    if (problem || Date.now() > end) throw new Error(problem ?? 'no file was handed over')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const { name, blob } = window.keptFiles.shift()
  const bytes = new Uint8Array(await blob.slice(0, 200).arrayBuffer())
  return { name, size: blob.size, start: String.fromCharCode(...bytes) }
}

/** The growth slider: its value, where its thumb is, and what the address says. */
export function growth() {
  const slider = document.querySelector('input[type="range"][aria-label^="Growth"]')
  const { left, top, width, height } = slider.getBoundingClientRect()
  const { value, min, max } = slider
  const share = (Number(value) - Number(min)) / (Number(max) - Number(min))
  return {
    value: Number(value),
    search: location.search,
    x: Math.round(left + height / 2 + (width - height) * share),
    y: Math.round(top + height / 2),
  }
}

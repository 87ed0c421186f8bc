/**
 * What changes of an element while a slider moves, by the names that JSX has for it. An element always
 * has the same names: where it is not to be seen, it is hidden by an attribute.
 */
export type Written = Readonly<
  Partial<
    Record<'x' | 'y' | 'x1' | 'x2' | 'y1' | 'y2' | 'cx' | 'cy' | 'width' | 'height', number>
  > & {
    d?: string
    textAnchor?: 'start' | 'middle' | 'end'
    /** For parts of a drawing, which may be hidden as a whole; `hidden` is for all others. */
    visibility?: 'inherit' | 'hidden'
    hidden?: boolean
    'aria-valuetext'?: string
    size?: number
    /** The value of an input that React leaves alone once it is rendered. */
    defaultValue?: number
    /** The value of an input. */
    value?: string
    style?: Readonly<Record<`--${string}`, number>>
    /** The text, which is all that the element contains. */
    children?: string
  }
>

export type WrittenElement = SVGElement | HTMLElement

/**
 * Writes to an element what rendering `<Element {...written} />` with React would; only what differs.
 *
 * @param last what was written last, if nothing else has changed the element since
 */
export function writeElement(element: WrittenElement, written: Written, last: Written = {}): void {
  let name: keyof Written
  for (name in written) {
    const value = written[name]
    if (value === last[name] || value === undefined) continue
    if (typeof value === 'object') writeStyle(element, value)
    else if (name === 'children') writeText(element, String(value))
    else if (name === 'value' || name === 'defaultValue') writeValue(element, String(value))
    else writeAttribute(element, name === 'textAnchor' ? 'text-anchor' : name, value)
  }
}

function writeStyle(element: WrittenElement, style: NonNullable<Written['style']>): void {
  for (const [name, value] of Object.entries(style)) {
    if (element.style.getPropertyValue(name) === String(value)) continue
    element.style.setProperty(name, String(value))
  }
}

/** Keeps the text node, which React knows, also where it is empty. */
function writeText(element: WrittenElement, text: string): void {
  if (element.textContent === text) return
  const { firstChild } = element
  if (firstChild instanceof Text) firstChild.data = text
  else element.textContent = text
}

function writeValue(element: WrittenElement, value: string): void {
  if (element instanceof HTMLInputElement && element.value !== value) element.value = value
}

function writeAttribute(
  element: WrittenElement,
  name: string,
  value: string | number | boolean,
): void {
  if (typeof value === 'boolean') {
    if (element.hasAttribute(name) !== value) element.toggleAttribute(name, value)
  } else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
}

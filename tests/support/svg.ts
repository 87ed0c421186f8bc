import { createRequire } from 'node:module'
import { textWidth } from '#charts/look/textWidth.ts'

/** The parser of a browser: jsdom comes without types. */
type Jsdom = { JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } } }
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom
const parser = new new JSDOM('').window.DOMParser()

/** Words of a drawing and the box that they fill, in pixels of the whole picture. */
export type Words = Readonly<{ words: string; left: number; right: number; y: number }>

/** The root of an SVG; throws for what is no XML. */
export function parsedSvg(markup: string): Element {
  const { documentElement } = parser.parseFromString(markup, 'image/svg+xml')
  if (documentElement.localName !== 'svg') throw new Error(`Not an SVG: ${markup.slice(0, 80)}`)
  return documentElement
}

/** Everything written in a left-to-right picture, with its position. */
export function wordsIn(root: Element): Words[] {
  return [...root.querySelectorAll('text, tspan')]
    .filter(({ children }) => children.length === 0)
    .map((element) => {
      const { x, y, scale } = placeOf(element)
      const words = element.textContent
      const width = textWidth(words, Number(inherited(element, 'font-size') ?? 16)) * scale
      const anchor = inherited(element, 'text-anchor') ?? 'start'
      const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor as 'start']
      return { words, left, right: left + width, y }
    })
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null
}

/** Where an element begins once all groups around it have moved and scaled it. */
function placeOf(element: Element) {
  let [x, y, scale] = [number(element, 'x'), number(element, 'y'), 1]
  for (let group = element.parentElement; group; group = group.parentElement) {
    const transform = group.getAttribute('transform') ?? ''
    const [, dx = '0', dy = '0'] = /translate\((\S+) (\S+)\)/.exec(transform) ?? []
    const [, by = '1'] = /scale\((\S+)\)/.exec(transform) ?? []
    x = x * Number(by) + Number(dx)
    y = y * Number(by) + Number(dy)
    scale *= Number(by)
  }
  return { x, y, scale }
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0)
}

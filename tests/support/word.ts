import { attribute, elements, type Parts } from './office.ts'

export function bodyOf(parts: Parts): Element {
  return parts.xml('word/document.xml').documentElement
}

/** The words of all paragraphs of a style. */
export function styled(within: Element, style: string): string[] {
  return elements(within, 'p')
    .filter((one) => styleOf(one) === style)
    .map((one) => paragraphOf(one))
}

export function styleOf(paragraph: Element): string | undefined {
  const [style] = elements(paragraph, 'pStyle')
  return style && attribute(style, 'val')
}

export function paragraphOf(paragraph: Element): string {
  return elements(paragraph, 't')
    .map(({ textContent }) => textContent)
    .join('')
}

import { printable } from './markdownSubset.ts'
import { escaped } from '#files/embed/snippet.ts'

/** Text as it may stand between the tags and in the attributes of XML. */
export function xmlText(text: string): string {
  return escaped(printable(text))
}

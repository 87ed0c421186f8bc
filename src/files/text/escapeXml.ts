import { escapeHtml } from './escapeHtml.ts'
import { printableText } from './printableText.ts'

/** Text escaped for the content and the quoted attributes of XML elements. */
export function escapeXml(text: string): string {
  return escapeHtml(printableText(text))
}

import { createRequire } from 'node:module'

/** The parser of a browser: jsdom comes without types. */
type Jsdom = { JSDOM: new (html: string) => { window: { document: Document } } }
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom

/** HTML as a browser reads it; none of its scripts run. */
export function parsedHtml(html: string): Document {
  return new JSDOM(html).window.document
}

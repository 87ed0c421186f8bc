import address from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { base64 } from './base64.ts'

let loaded: Promise<string> | null = null

/**
 * Returns the app's typeface as a style sheet with the font embedded, for SVG used as an image, which
 * cannot use the page's fonts. Loaded once.
 */
export function typeface(): Promise<string> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null
    throw error
  })
  return loaded
}

async function load(): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The typeface ${address} did not come: ${response.status}.`)
  const data = base64(new Uint8Array(await response.arrayBuffer()))
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')}`
}

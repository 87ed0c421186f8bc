import { contentSecurityPolicy, inlineScript } from './security.ts'

/** The tags by which Vite loads the scripts of a page. */
const SCRIPT_TAGS =
  /[ \t]*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>\n?/g

/** The start and the end of the template of the scripts; `src/app/beforeFirstPaint.js` knows its id. */
const TEMPLATE = ['    <template id="scripts">\n', '    </template>\n'] as const

/**
 * Returns a built page with its policy, and arranged for an early first paint: the font is requested
 * with the page, the scripts only after the paint. Until then their tags lie in an inert template.
 *
 * @param fonts paths of the fonts below the base
 */
export function withFirstPaint(html: string, fonts: readonly string[], base: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`
  const first = [
    // Before the style sheet, for which a script below it would wait.
    `<script>${inlineScript}</script>`,
    // Without this, fonts are requested only once the styles that use them are loaded.
    ...fonts.map((file) => `<link rel="preload" as="font" crossorigin href="${base}${file}" />`),
  ]
  const scripts = html.match(SCRIPT_TAGS) ?? []
  return (
    html
      .replace(SCRIPT_TAGS, '')
      // First, since the policy applies only to what follows it.
      .replace('<head>\n', (tag) => `${tag}    ${policy}\n`)
      .replace(/ *<title>/, (tag) => `${first.map((line) => `    ${line}\n`).join('')}${tag}`)
      .replace(/ *<\/head>/, (tag) => `${TEMPLATE.join(scripts.join(''))}${tag}`)
  )
}

/** Returns a page with further tags in the template of its scripts, for the time after the paint. */
export function withLaterTags(html: string, tags: readonly string[]): string {
  const [, end] = TEMPLATE
  return html.replace(end, () => `${tags.map((tag) => `    ${tag}\n`).join('')}${end}`)
}

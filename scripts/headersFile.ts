import { FIGURE_IDS } from '#figures/catalogue.ts'
import { PAGE_PATHS } from './pagePaths.ts'
import { POLICY, policyFor, securityHeaders } from './security.ts'

/** For pages: shown only after asking whether they have changed. */
const REVALIDATED = 'Cache-Control: no-cache'

/**
 * `_headers`, in Netlify's and Cloudflare's format. These join the values of matching rules, so no two
 * rules that match the same path set the same header. Files under `assets/` have a hash in their name:
 * they never change.
 */
export function headersFile(base: string): string {
  const everywhere = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`)
  const pages = PAGE_PATHS.flatMap((path) => {
    const kind = path === 'data/live/' ? 'live' : 'own'
    return spellingsOf(path).map((spelling) => [spelling, kind] as const)
  })
  const embeds = FIGURE_IDS.flatMap((id) => [`embed/${id}`, `embed/${id}/*`])
  const rules: readonly (readonly [path: string, ...headers: string[]])[] = [
    ['*', ...everywhere],
    ...pages.map(([path, kind]) => [path, policy(kind), REVALIDATED] as const),
    ...['404.html', 'embed.html'].map((path) => [path, policy('own'), REVALIDATED] as const),
    ...embeds.map((path) => [path, policy('embed'), REVALIDATED] as const),
    ['assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
  ]
  return rules
    .flatMap(([path, ...headers]) => [base + path, ...headers.map((header) => `  ${header}`), ''])
    .join('\n')
}

/** Returns the headers that hosts set on a path, by the rules of a `_headers` file. */
export function headersAt(file: string, path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  let isMatching = false
  for (const line of file.split('\n')) {
    const [, name = '', value = ''] = /^ +([^:]+): (.*)$/.exec(line) ?? []
    if (line.startsWith('/')) isMatching = matches(line, path)
    else if (isMatching && name !== '') {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

function policy(kind: Parameters<typeof policyFor>[0]): string {
  return `${POLICY}: ${policyFor(kind)}`
}

/** All paths at which hosts serve the page of a path: `compare/`, `compare` and `compare/index.html`. */
function spellingsOf(path: string): readonly string[] {
  const spellings = [path, path.replace(/\/$/, ''), `${path}index.html`]
  return [...new Set(spellings)]
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
}

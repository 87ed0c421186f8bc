import { PAGE_PATHS } from './pagePaths.ts'
import { POLICY, policyFor, securityHeaders } from './security.ts'

/** For pages: shown only after asking whether they have changed. */
const REVALIDATED = 'Cache-Control: no-cache'

/**
 * `_headers`, in Netlify's and Cloudflare's format. These join the values of matching rules, and
 * `*, *` is no valid origin, so no two rules that match the same path set the same header. Files
 * under `assets/` have a hash in their name: they never change.
 */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...PAGE_PATHS.flatMap((path) => [
      `${base}${path}`,
      `  ${POLICY}: ${policyFor(path)}`,
      `  ${REVALIDATED}`,
    ]),
    `${base}embed/*`,
    `  ${POLICY}: ${policyFor('embed/')}`,
    `  ${REVALIDATED}`,
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}

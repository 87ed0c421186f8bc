import { PAGE_PATHS } from './pagePaths.ts'
import { POLICY, policyFor, securityHeaders } from './security.ts'

/**
 * `_headers`, in Netlify's and Cloudflare's format. They join what several rules say of one header,
 * and `*, *` is no origin, so no header stands in two rules that match the same path. Files under
 * `assets/` carry a hash: they never change.
 */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...PAGE_PATHS.flatMap((path) => [`${base}${path}`, `  ${POLICY}: ${policyFor(path)}`]),
    `${base}embed/*`,
    `  ${POLICY}: ${policyFor('embed/')}`,
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}

/**
 * What a page of Corridor may do. One list, so that the page itself, the preview server and static
 * hosts never disagree.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Headers of every answer. Embeds in sandboxed frames have no origin, so files are for everyone. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Access-Control-Allow-Origin': '*',
}

/** The header that carries the policy. */
export const POLICY = 'Content-Security-Policy'

/** The policy of a path below the base: only embeds may stand in the pages of others. */
export function policyFor(path: string): string {
  return `${contentSecurityPolicy}; frame-ancestors ${path.startsWith('embed/') ? '*' : "'self'"}`
}

/** The headers of one answer. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return { ...securityHeaders, [POLICY]: policyFor(path) }
}

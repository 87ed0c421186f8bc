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

/** The headers of one answer: only embeds may stand in the pages of others. */
export function headersFor(path: string, base: string): Readonly<Record<string, string>> {
  const isEmbed = path.startsWith(`${base}embed/`)
  return {
    ...securityHeaders,
    'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${isEmbed ? '*' : "'self'"}`,
  }
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'
import { LIVE_ENDPOINTS } from '#imports/live/endpoints.ts'

const INLINE_SCRIPT = 'src/app/beforeFirstPaint.js'

/** The script that the build inlines into every page, minified. */
export const inlineScript = minifySync(
  INLINE_SCRIPT,
  readFileSync(join(import.meta.dirname, '..', INLINE_SCRIPT), 'utf8'),
).code

const inlineHash = createHash('sha256').update(inlineScript).digest('base64')

/**
 * The security policy of all pages. One list, so that the page itself, the preview server and
 * static hosts always agree.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${inlineHash}'`,
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

/**
 * Headers of every response. Sandboxed embeds have no origin, so files are open to any origin. What has
 * no policy of its own refuses the frames of others; the policy of embeds overrules that.
 *
 * @see https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
}

/** The header that carries the policy. */
export const POLICY = 'Content-Security-Policy'

/** The policy of the one page that asks live sources when a reader has it do so. */
export const livePolicy = contentSecurityPolicy.replace(
  "connect-src 'self'",
  ["connect-src 'self'", ...Object.values(LIVE_ENDPOINTS)].join(' '),
)

/** The policy of a page: only embeds may be framed by other sites. */
export function policyFor(kind: 'own' | 'live' | 'embed'): string {
  const policy = kind === 'live' ? livePolicy : contentSecurityPolicy
  return `${policy}; frame-ancestors ${kind === 'embed' ? '*' : "'self'"}`
}

import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { contentSecurityPolicy, securityHeaders } from './security.ts'

/** Every page's path besides `/`. A static host answers a deep link only if a file lies there. */
const PAGE_PATHS = ['sources']

/** Makes the built folder safe and complete on any static host: policy, headers, deep links. */
export function staticHost(): Plugin {
  let outDir = 'dist'
  let base = '/'
  return {
    name: 'corridor-static-host',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir)
      base = config.base
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        // Before anything the policy is to govern.
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
    },
    async closeBundle() {
      const copies = [...PAGE_PATHS.map((path) => `${path}/index.html`), '404.html']
      await Promise.all(copies.map((copy) => cp(join(outDir, 'index.html'), join(outDir, copy))))
    },
  }
}

/** Netlify's and Cloudflare's format. Files under `assets/` carry a hash: they never change. */
function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return [
    `${base}*`,
    ...lines,
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}

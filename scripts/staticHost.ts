import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile } from './headersFile.ts'
import { contentSecurityPolicy, headersFor } from './security.ts'
import { importBuilt } from './importBuilt.ts'

/** Makes the built folder safe and complete on any static host: policy, headers, deep links. */
export function staticHost(): Plugin {
  let outDir = 'dist'
  let base = '/'
  return {
    name: 'corridor-static-host',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
      base = config.base
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (request.url?.startsWith(`${base}embed/`)) request.url = `${base}embed.html`
        next()
      })
    },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(base.length)
        for (const [name, value] of Object.entries(headersFor(path))) {
          response.setHeader(name, value)
        }
        const [, embed, query] = /^(embed\/[a-z-]+)(\?.*)?$/.exec(path) ?? []
        if (embed === undefined) {
          next()
          return
        }
        // Static hosts lead to the folder; without it the page would be taken for one of the app's.
        response.writeHead(301, { Location: `${base}${embed}/${query ?? ''}` }).end()
      })
    },
    transformIndexHtml: {
      handler: (_html, { bundle }) => {
        if (!bundle) return []
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
            // Before anything the policy is to govern.
            injectTo: 'head-prepend',
          },
          // Without this, the typeface comes only after the styles that ask for it.
          ...fontsIn(bundle).map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', crossorigin: '', href: `${base}${file}` },
          })),
        ]
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
    },
    // Once all entries are built: the pages are made from what they left.
    buildApp: {
      order: 'post',
      handler: async () => {
        const { finishBuild } = await importBuilt<typeof import('./finishBuild.ts')>(
          join(import.meta.dirname, 'finishBuild.ts'),
          base,
        )
        await finishBuild({ outDir, base, origin: siteOrigin() })
      },
    },
  }
}

function fontsIn(bundle: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
}

/** Where the site will be served from, for the addresses that others are told; empty where unknown. */
function siteOrigin(): string {
  const url = process.env['SITE_URL'] ?? ''
  return url === '' ? '' : new URL(url).origin
}

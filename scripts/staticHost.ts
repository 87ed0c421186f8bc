import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import compression from '@polka/compression'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { headersFile } from './headersFile.ts'
import { withFirstPaint } from './firstPaint.ts'
import { headersFor } from './security.ts'
import { importBuilt } from './importBuilt.ts'

/** In seconds. */
const YEAR = 31_536_000

/** Makes the built folder safe and complete on any static host: policy, headers, deep links. */
export function staticHost(): Plugin {
  let outDir = 'dist'
  let base = '/'
  return {
    name: 'corridor-static-host',
    // So that the server answers 404 for what is not there.
    config: (_config, { isPreview = false }) => (isPreview ? { appType: 'mpa' } : {}),
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
      // At the best level each script would take a tenth of a second and more.
      middlewares.use(compression({ brotli: true, level: 5 }))
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(base.length)
        for (const [name, value] of Object.entries(headersFor(path))) {
          response.setHeader(name, value)
        }
        if (!isRangeReadable(request.headers.range)) {
          response.writeHead(416).end()
          return
        }
        const [, embed, query] = /^(embed\/[a-z-]+)(\?.*)?$/.exec(path) ?? []
        if (embed === undefined) {
          next()
          return
        }
        // Redirects to the folder as static hosts do; else the app would respond with its own page.
        response.writeHead(301, { Location: `${base}${embed}/${query ?? ''}` }).end()
      })
      // As in `_headers`: names with a hash never change, everything else is revalidated.
      const assets = sirv(join(outDir, 'assets'), { immutable: true, maxAge: YEAR })
      middlewares.use(`${base}assets`, assets)
      return () => {
        // With or without a slash at its end, as static hosts do.
        middlewares.use(base, sirv(outDir, { dev: true, etag: true }))
        // What hosts answer with where there is nothing.
        middlewares.use((_request, response) => {
          response.writeHead(404, { 'Content-Type': 'text/html' })
          createReadStream(join(outDir, '404.html')).pipe(response)
        })
      }
    },
    transformIndexHtml: {
      // Last, when the tags of scripts and styles are in the page.
      order: 'post',
      handler: (html, { bundle }) => (bundle ? withFirstPaint(html, fontsIn(bundle), base) : html),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
    },
    // After all entries are built, since pages are written from their output.
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

/** Whether all positions of a `Range` header are exact numbers; opening a file at others throws. */
function isRangeReadable(range = ''): boolean {
  return [...range.matchAll(/\d+/g)].every(([position]) => Number.isSafeInteger(Number(position)))
}

function fontsIn(bundle: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
}

/** The origin of the site, for addresses in metadata and embed codes; empty where unknown. */
function siteOrigin(): string {
  const url = process.env['SITE_URL'] ?? ''
  return url === '' ? '' : new URL(url).origin
}

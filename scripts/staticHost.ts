import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile } from './headersFile.ts'
import { licenceText, shippedParts } from './licences.ts'
import { withFirstPaint } from './firstPaint.ts'
import { importBuilt } from './importBuilt.ts'
import { serveAsHosts } from './serveAsHosts.ts'

/** Makes the built folder safe and complete on any static host: policy, headers, licences, deep links. */
export function staticHost(): Plugin {
  let root = '.'
  let outDir = 'dist'
  let base = '/'
  return {
    name: 'corridor-static-host',
    // So that the server answers 404 for what is not there.
    config: (_config, { isPreview = false }) => (isPreview ? { appType: 'mpa' } : {}),
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
      base = config.base
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _response, next) => {
        if (request.url?.startsWith(`${base}embed/`)) request.url = `${base}embed.html`
        next()
      })
    },
    configurePreviewServer: ({ middlewares }) => serveAsHosts(middlewares, { outDir, base }),
    transformIndexHtml: {
      // Last, when the tags of scripts and styles are in the page.
      order: 'post',
      handler: (html, { bundle }) => (bundle ? withFirstPaint(html, fontsIn(bundle), base) : html),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
      const source = licenceText(shippedParts(root))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
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

function fontsIn(bundle: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
}

/** The origin of the site, for addresses in metadata and embed codes; empty where unknown. */
function siteOrigin(): string {
  const url = process.env['SITE_URL'] ?? ''
  return url === '' ? '' : new URL(url).origin
}

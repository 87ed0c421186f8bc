import { createReadStream, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from '@polka/compression'
import sirv from 'sirv'
import type { PreviewServer } from 'vite'
import { headersAt } from './headersFile.ts'

type Site = Readonly<{ outDir: string; base: string }>

/**
 * Makes the preview server answer as static hosts do: with the headers of `_headers`, compressed, by
 * paths with and without a slash at the end, and with 404 where nothing is. The function that it
 * returns is called once Vite has added its own handlers.
 */
export function serveAsHosts(middlewares: PreviewServer['middlewares'], site: Site): () => void {
  const { outDir, base } = site
  middlewares.use((request, response, next) => {
    const path = pathOf(request)
    setHeaders(response, site, path ?? '')
    response.appendHeader('Vary', 'Accept-Encoding')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end()
    } else if (path === null || !isPublic(path.slice(base.length - 1))) {
      answerMissing(response, site)
    } else if (isRangeServed(request)) {
      next()
    } else {
      response.writeHead(416, { 'Content-Length': 0 }).end()
    }
  })
  // At the best level each script would take a tenth of a second and more.
  middlewares.use(compression({ brotli: true, level: 5 }))
  middlewares.use((request, response, next) => {
    const [, embed, query = ''] = /^(embed\/[a-z-]+)(\?.*)?$/.exec(belowBase(request, base)) ?? []
    if (embed === undefined) next()
    // To the folder as static hosts do.
    else response.writeHead(301, { Location: `${base}${embed}/${query}` }).end()
  })
  return () => {
    // With or without a slash at its end, as static hosts do.
    middlewares.use(base, sirv(outDir, { dev: true, etag: true }))
    middlewares.use((_request: IncomingMessage, response: ServerResponse) => {
      answerMissing(response, site)
    })
  }
}

/** Returns the path of a request, decoded; `null` where it is malformed. */
function pathOf({ url = '/' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}

/** Whether a path leads to what a host would serve: no way up, no hidden file, no file for the host. */
function isPublic(path: string): boolean {
  return path !== '/_headers' && !/\/\.|\/\/|[\\\0]/.test(path)
}

function setHeaders(response: ServerResponse, { outDir }: Site, path: string): void {
  // Read anew, since another build may have replaced it.
  const file = readFileSync(join(outDir, '_headers'), 'utf8')
  for (const [name, value] of Object.entries(headersAt(file, path))) response.setHeader(name, value)
}

/** Answers with the page for what is not there. */
function answerMissing(response: ServerResponse, site: Site): void {
  setHeaders(response, site, `${site.base}404.html`)
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
  createReadStream(join(site.outDir, '404.html')).pipe(response)
}

/**
 * Prepares the request for its range of bytes; false where no file has it. Other than from one position
 * to a later one, ranges are ignored, as RFC 9110 allows (section 14.2), and the whole file is sent.
 */
function isRangeServed({ headers }: IncomingMessage): boolean {
  const [, from, to] = /^bytes=(\d+)-(|[1-9]\d*)$/.exec(headers.range ?? '') ?? []
  if (from === undefined) {
    delete headers.range
    return true
  }
  // Positions are those of the file as it is.
  delete headers['accept-encoding']
  const [first, last] = [Number(from), to === '' ? Number.MAX_SAFE_INTEGER : Number(to)]
  return first <= last && last <= Number.MAX_SAFE_INTEGER
}

/** The address of a request below the base, with its query string. */
function belowBase({ url = '/' }: IncomingMessage, base: string): string {
  return url.slice(base.length)
}

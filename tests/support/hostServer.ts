import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base } from './e2e.ts'

/** The real scripts of pages that look after frames, by the path they are served at. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': import.meta.resolve('pym.js/dist/pym.v1.js'),
  '/iframeResizer.js': import.meta.resolve('iframe-resizer/js/iframeResizer.js'),
}

type Hosts = {
  /** Serves a host page from another origin, and files beside it by their paths; answers with its address. */
  host: (html: string, files?: Readonly<Record<string, string>>) => Promise<string>
}

/** Playwright's `test` with sites of others: their pages may ask Corridor for things, and they do. */
export const test = base.extend<Hosts>({
  provoked: /^Another origin: http:\/\/localhost:\d+\//,
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture takes.
  host: async ({}, provide) => {
    const servers: Server[] = []
    await provide(async (html, files = {}) => {
      const server = await serve(html, files)
      servers.push(server)
      const { port } = server.address() as AddressInfo
      // Corridor is at 127.0.0.1, which is another site.
      return `http://localhost:${port}/`
    })
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  },
})

function serve(html: string, files: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const script = SCRIPTS[url]
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(script ? readFileSync(new URL(script)) : (files[url] ?? html))
  })
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve(server))
  })
}

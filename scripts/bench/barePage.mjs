// The yardstick of the first paint: pages of as many bytes that have nothing to do but to be shown.
import { createServer } from 'node:http'
import { freePort } from '../serve.mjs'

/** Serves bare pages; `addressOf` says where the one with so many bytes of each kind is. */
export async function serveBarePages() {
  const server = createServer(({ url }, response) => {
    const { pathname, search, searchParams } = new URL(url, 'http://127.0.0.1')
    const [html, style, font] = ['html', 'style', 'font'].map((kind) =>
      Number(searchParams.get(kind)),
    )
    const [type, body] = {
      '/': ['text/html', pageOf(html, style && search, font && search)],
      '/style.css': ['text/css', filled('p{color:#1d1f23}/*', '*/', style)],
      // No font at all: its text is shown in another one, as while a font is on its way.
      '/font.woff2': ['font/woff2', filled('', '', font)],
    }[pathname] ?? ['text/plain', '']
    response.writeHead(200, { 'content-type': type, 'content-length': body.length })
    response.end(body)
  })
  const port = await freePort()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    addressOf: (sizes) => `http://127.0.0.1:${port}/?${new URLSearchParams(sizes)}`,
    close: () => server.close(),
  }
}

/** What is shown stands at the end, so that it is painted once all bytes are there. */
function pageOf(size, style, font) {
  const head = [
    '<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="data:,">',
    font && `<link rel="preload" as="font" crossorigin href="/font.woff2${font}">`,
    style && `<link rel="stylesheet" href="/style.css${style}">`,
  ]
  return filled(`${head.filter(Boolean).join('')}<!--`, '--><p>As many bytes</p>', size)
}

function filled(begin, end, size) {
  return begin + ' '.repeat(Math.max(0, size - begin.length - end.length)) + end
}

import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { headersFile } from '../../scripts/headersFile.ts'
import { staticHost } from '../../scripts/staticHost.ts'

const SCRIPT = 'const value = 0\n'.repeat(1000)

const folder = mkdtempSync(join(tmpdir(), 'corridor-server-'))
const logged = vi.spyOn(console, 'error')
let server: PreviewServer
let port = 0

beforeAll(async () => {
  const outDir = join(folder, 'dist')
  for (const path of ['brief', 'embed/path', 'assets', '.vite']) {
    mkdirSync(join(outDir, path), { recursive: true })
  }
  writeFileSync(join(outDir, 'index.html'), 'the dashboard')
  writeFileSync(join(outDir, '404.html'), 'nothing here')
  writeFileSync(join(outDir, '_headers'), headersFile('/'))
  writeFileSync(join(outDir, 'assets/a-1.js'), SCRIPT)
  writeFileSync(join(outDir, '.vite/manifest.json'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  for (const path of ['brief', 'embed/path']) {
    cpSync(join(outDir, 'index.html'), join(outDir, path, 'index.html'))
  }
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [staticHost()],
    preview: { port: 0 },
  })
  port = addressOf(server).port
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

describe('the server', () => {
  it('listens to this machine alone unless asked', () => {
    expect(addressOf(server).address).toMatch(/^(?:127\.0\.0\.1|::1)$/)
  })

  test.each([
    ['/', 200],
    ['/brief', 200],
    ['/brief/?growth=20', 200],
    ['/embed/path/', 200],
    ['/embed/path', 301],
    ['/nope', 404],
    ['/embed/nope/', 404],
    ['/_headers', 404],
    ['/%5fheaders', 404],
    ['/.vite/manifest.json', 404],
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/assets/..%2f..%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/..\\secret.txt', 404],
    ['//index.html', 404],
    ['/%00', 404],
    ['/%E0%A4%A', 404],
  ])('answers %s with %i', async (path, status) => {
    const answer = await raw(`GET ${path} HTTP/1.1`)
    expect(statusOf(answer)).toBe(status)
    expect(answer).not.toContain('secret')
  })

  test.each([
    ['/brief/', "frame-ancestors 'self'"],
    ['/brief/index.html', "frame-ancestors 'self'"],
    ['/nope', "frame-ancestors 'self'"],
    ['/embed/nope/', "frame-ancestors 'self'"],
    ['/embed/path/nope', "frame-ancestors 'self'"],
    ['/embed/path/..%2f..%2findex.html', "frame-ancestors 'self'"],
    ['/embed/path/', 'frame-ancestors *'],
  ])('says who may frame %s', async (path, ancestors) => {
    const answer = await raw(`GET ${path} HTTP/1.1`)
    expect(answer).toMatch(
      new RegExp(`^content-security-policy: .*; ${escaped(ancestors)}\r$`, 'im'),
    )
  })

  test.each([
    ['bytes=0-99', 206, 100],
    ['bytes=100-', 206, SCRIPT.length - 100],
    ['bytes=0-99999999', 206, SCRIPT.length],
    ['bytes=0-0', 200, SCRIPT.length],
    ['bytes=-5', 200, SCRIPT.length],
    ['bytes=0-1,5-6', 200, SCRIPT.length],
    ['lines=1-2', 200, SCRIPT.length],
    ['bytes=a-b', 200, SCRIPT.length],
    ['bytes=5-2', 416, 0],
    ['bytes=99999999-', 416, 0],
    ['bytes=0-9007199254740992', 416, 0],
    [`bytes=${'9'.repeat(400)}-`, 416, 0],
  ])('answers the range %s with %i', async (range, status, length) => {
    const answer = await raw('GET /assets/a-1.js HTTP/1.1', `Range: ${range}`)
    expect(statusOf(answer)).toBe(status)
    expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toHaveLength(length)
  })

  it('never compresses a part of a file', async () => {
    const answer = await raw(
      'GET /assets/a-1.js HTTP/1.1',
      'Range: bytes=0-9999',
      'Accept-Encoding: br',
    )
    expect(statusOf(answer)).toBe(206)
    expect(answer).not.toMatch(/content-encoding/i)
  })

  test.each([
    ['NONSENSE', 400],
    ['GET / HTTP/9.9', 400],
    ['GET / HTTP/1.1\r\nno colon', 400],
    [`GET /${'a'.repeat(100_000)} HTTP/1.1`, 431],
    ['POST / HTTP/1.1', 405],
    ['DELETE /index.html HTTP/1.1', 405],
  ])('refuses %.40s with %i', async (request, status) => {
    expect(statusOf(await raw(request))).toBe(status)
  })

  it('answers while 200 others never finish what they ask', async () => {
    const slow = await Promise.all(Array.from({ length: 200 }, () => opened()))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: loc')
    expect(statusOf(await raw('GET / HTTP/1.1'))).toBe(200)
    for (const socket of slow) socket.destroy()
  })

  it('says nothing about any of that', () => {
    expect(logged).not.toHaveBeenCalled()
  })
})

function addressOf({ httpServer }: PreviewServer): AddressInfo {
  return httpServer.address() as AddressInfo
}

async function opened(): Promise<Socket> {
  const socket = connect(port, 'localhost')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Sends a request as it is, which `fetch` would correct; answers with all that comes back. */
async function raw(request: string, ...headers: readonly string[]): Promise<string> {
  const socket = await opened()
  socket.write([request, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'))
  const parts: Buffer[] = []
  for await (const part of socket) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('latin1')
}

function statusOf(answer: string): number {
  return Number(answer.split(' ', 2)[1])
}

function escaped(text: string): string {
  return text.replaceAll('*', String.raw`\*`)
}

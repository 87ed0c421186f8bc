// Serves the built app (`dist`) as `npm start` does, for scripts that open it in a browser.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

/** Serves `dist`, or a copy of it, on a free port; resolves to its address and what stops it. */
export async function serveBuild(outDir = 'dist') {
  if (!existsSync('dist/index.html')) {
    throw new Error(
      'There is no dist/index.html, so there is nothing to serve. Run `npm run build`.',
    )
  }
  const { preview } = await import('vite')
  const port = await freePort()
  const server = await preview({
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
  })
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** A free port. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

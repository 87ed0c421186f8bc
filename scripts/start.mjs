// `npm start`: everything from a fresh clone to a page in the browser.
//   --port N    exactly this port; without it 4173, or the next free one
//   --host [H]  also for other machines of the network
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { npm } from './npm.mjs'

try {
  const { port, host } = choices()
  await install()
  if ((await npm(['run', '--silent', 'build'])) !== 0)
    throw new Error('The build failed; see above.')
  await serve(port, host)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function choices() {
  // `--host` may have no value, which parseArgs allows only for boolean options.
  const args = process.argv.slice(2).flatMap((arg, index, all) => {
    const isAlone = arg === '--host' && (all[index + 1] ?? '--').startsWith('--')
    return isAlone ? ['--host=0.0.0.0'] : [arg]
  })
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, host: { type: 'string' } },
  })
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port ${values.port} is not a port. Give a whole number from 1 to 65535.`)
  }
  return { port, host: values.host ?? 'localhost' }
}

async function serve(port, host) {
  const { preview } = await import('vite')
  const server = await preview({
    preview: { host, port: port ?? 4173, strictPort: port !== null },
  }).catch((error) => {
    if (port === null) throw error
    throw new Error(`Port ${port} cannot be used (${error.message}). Choose another with --port.`)
  })
  const { local, network } = server.resolvedUrls
  console.log(`\nCorridor is at ${[...local, ...network].join(' and ')} (Ctrl+C ends it)`)
}

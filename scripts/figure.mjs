// `npm run -s figure -- path 'growth=13.6' --format csv`: prints a figure without a browser.
// Nothing but the figure goes to stdout, so that it can be piped.
import { existsSync } from 'node:fs'
import { install } from './install.mjs'
import { node } from './npm.mjs'

const toStderr = ['ignore', process.stderr, 'inherit']

try {
  await install({ silent: true })
  if (!existsSync('public/data/manifest.json')) {
    const code = await node(['scripts/run.mjs', 'scripts/data.ts'], { stdio: toStderr })
    if (code !== 0)
      throw new Error('The data could not be built, so there is no figure; see above.')
  }
  process.exitCode = await node(['scripts/run.mjs', 'scripts/figure.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

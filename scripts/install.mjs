// Installs the packages if they are missing or are not the ones the lockfile names. Imports nothing
// that would have to be installed first.
import { existsSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/** `silent` leaves stdout to the caller. */
export async function install({ silent = false } = {}) {
  requireNode()
  if (isInstalled()) return
  if (!silent) console.log('Installing packages …')
  const stdio = silent ? ['ignore', process.stderr, 'inherit'] : 'inherit'
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { stdio })
  if (code !== 0) {
    throw new Error(
      'The packages could not be installed, so nothing can be built. ' +
        'See what npm says above; most often the network is missing.',
    )
  }
}

/** Compares node_modules with the lockfile, except for optional, platform-specific packages. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .every(([path, entry]) => installed[path]?.version === entry.version)
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24
  if (isNewEnough) return
  throw new Error(
    `Corridor needs Node 20.19, 22.13 or 24 and later, and this is Node ${process.versions.node}. ` +
      'Install a current one from https://nodejs.org, then run the same command again.',
  )
}

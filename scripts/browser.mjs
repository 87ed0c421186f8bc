// Finds the Chromium that the end-to-end tests, the bench and the screenshot run in. Playwright's
// own download is not available everywhere, so an installed browser takes precedence.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { npx } from './npm.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The path of a Chromium, or `null` where none is installed. */
export function findBrowser() {
  return fromEnvironment() ?? fromPath() ?? fromPlaywright()
}

/** As `findBrowser`, but installs one where none is. Throws a sentence with the remedies if it cannot. */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium found; installing one.')
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installFromDebian()
  if (!findBrowser()) await npx(['playwright', 'install', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'No Chromium could be found or installed, so nothing can be tested in a browser. ' +
      'Install Chromium or Google Chrome, or run `npx playwright install chromium`, ' +
      'or set CHROMIUM_PATH to the browser you have.',
  )
}

/** A variable that names no program is an error: a silent fallback would test another browser. */
function fromEnvironment() {
  const variable = ['CHROMIUM_PATH', 'CHROME_PATH'].find((name) => process.env[name])
  if (!variable) return null
  const path = process.env[variable]
  if (isProgram(path)) return path
  throw new Error(
    `${variable} is set to ${path}, which is not a program that can be run. ` +
      'Correct it, or unset it to use the browser that is installed.',
  )
}

function fromPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return (
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
  )
}

function fromPlaywright() {
  const path = chromium.executablePath()
  return path && isProgram(path) ? path : null
}

function installFromDebian() {
  const packages = ['chromium', 'fonts-noto-core']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    if (spawnSync('apt-get', args, { stdio: 'inherit', env }).status !== 0) return
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

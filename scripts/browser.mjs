// Finds the Chromium that tests, benches and pictures run in. Playwright's own download is not
// available everywhere, so an installed browser takes precedence.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { isProgram, programIn } from './browsers/programs.mjs'
import { npx } from './npm.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
/** The same browser without windows, in which tests take a third less time. */
const HEADLESS = 'chromium-headless-shell'
/** Packages of Debian; the fonts are those of scripts that its browsers bring none for. */
const FONTS = 'fonts-noto-core'

/** Arguments of the headless one: letters as wide as in a window, where they are not made to fit pixels. */
export const HEADLESS_ARGS = ['--font-render-hinting=none']

/** The path of a Chromium, or `null` where none is installed. */
export function findBrowser() {
  return fromEnvironment() ?? programIn(NAMES) ?? fromPlaywright()
}

/** The path of the Chromium for what shows no window: the headless one, or any, or `null`. */
export function findHeadless() {
  return fromEnvironment() ?? programIn([HEADLESS]) ?? findBrowser()
}

/** As `findBrowser`, but installs one where none is. Throws a sentence with the remedies if it cannot. */
export async function ensureBrowser() {
  return findBrowser() ?? (await installed(findBrowser))
}

/** As `findHeadless`, but installs the headless one where Debian has it, and else any where none is. */
export async function ensureHeadless() {
  const given = fromEnvironment() ?? programIn([HEADLESS])
  if (given) return given
  if (isDebian()) installFromDebian(HEADLESS)
  return findHeadless() ?? (await installed(findHeadless))
}

async function installed(find) {
  console.log('No Chromium found; installing one.')
  if (isDebian()) installFromDebian('chromium')
  if (!find()) await npx(['playwright', 'install', 'chromium'])
  const found = find()
  if (found) return found
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

function fromPlaywright() {
  const path = chromium.executablePath()
  return path && isProgram(path) ? path : null
}

/** Whether this is Debian, and packages may be installed. */
function isDebian() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/** Installs a package of Debian, or gives up after a while: without network it would try for long. */
function installFromDebian(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env, timeout: 120_000 }
  console.log(`Installing ${name}.`)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name, FONTS]]) {
    if (spawnSync('apt-get', args, options).status !== 0) return
  }
}

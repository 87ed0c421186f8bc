// WebKitGTK, the engine of GNOME's browser and a relative of Safari's, driven by its own WebDriver. Without
// a display it runs on a virtual one.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { freePort } from '../serve.mjs'
import { missing, programIn } from './programs.mjs'

export const NAME = 'WebKit'

const KEYS = { right: '\uE014', escape: '\uE00C' }
const LEFT_BUTTON = 0

/** Starts the browser. Throws what `missing` makes where it or its driver is not installed. */
export async function start() {
  const driver = programIn(['WebKitWebDriver'])
  const binary = programIn(['MiniBrowser'], libraryFolders())
  if (!driver || !binary) {
    throw missing('there is no WebKitWebDriver; `apt-get install webkit2gtk-driver`')
  }
  const display = process.env.DISPLAY ? [] : [programIn(['xvfb-run'])]
  if (display.includes(undefined)) {
    throw missing('there is no display and no xvfb-run; `apt-get install xvfb xauth`')
  }
  const port = await freePort()
  const [program, ...args] = [
    ...display.flatMap((run) => [run, '-a', '-s', '-screen 0 1600x1200x24']),
    driver,
    `--port=${port}`,
  ]
  // A group of its own, so that the virtual display ends with it.
  const running = spawn(program, args, { stdio: 'ignore', detached: true })
  const stop = () => process.kill(-running.pid)
  try {
    return { ...(await session(port, binary)), close: async () => stop() }
  } catch (error) {
    stop()
    throw error
  }
}

async function session(port, binary) {
  const options = { binary, args: ['--automation'] }
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
  const { sessionId } = await whenReady(() => send(port, '/session', { capabilities }))
  const command = (path, body) => send(port, `/session/${sessionId}/${path}`, body)
  const actions = (id, type, steps) =>
    command('actions', { actions: [{ id, type, actions: steps }] })
  return {
    open: (url) => command('url', { url }),
    resize: (width, height) => command('window/rect', { width, height }),
    run: async (work, ...args) => {
      const script = `const done = arguments[arguments.length - 1]
        Promise.resolve((${work})(...Array.from(arguments).slice(0, -1)))
          .then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const { value, error } = await command('execute/async', { script, args })
      if (error) throw new Error(error)
      return value
    },
    press: (key) =>
      actions(
        'keys',
        'key',
        ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] })),
      ),
    drag: (from, to) =>
      actions('mouse', 'pointer', [
        { type: 'pointerMove', ...from },
        { type: 'pointerDown', button: LEFT_BUTTON },
        { type: 'pointerMove', duration: 200, ...to },
        { type: 'pointerUp', button: LEFT_BUTTON },
      ]),
  }
}

async function send(port, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
  return value
}

/** Tries until the driver listens, for some seconds. */
async function whenReady(work, tries = 40) {
  try {
    return await work()
  } catch (error) {
    if (tries === 0 || !(error instanceof TypeError)) throw error
    await new Promise((resolve) => setTimeout(resolve, 250))
    return whenReady(work, tries - 1)
  }
}

/** Where Debian keeps the browser that comes with the driver: a folder a processor and a version. */
function libraryFolders() {
  const processors = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  return processors.flatMap((name) =>
    ['6.0', '4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}`),
  )
}

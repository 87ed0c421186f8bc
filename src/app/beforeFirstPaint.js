// Inlined by the build into the head of every page and embed, where it runs before the first paint.
// The page shows the default view that the build rendered until its own scripts have come. This keeps
// that view from being mistaken for another one that the address asks for, gives it the theme of the
// reader, and requests the scripts once the view is on screen.
;(() => {
  // The parts of an address that change a number of the default view; others may be added by anybody.
  const TELLING =
    /^[\s?]*(?:amp;)*(pair|own|source|growth|shock|target|start|solve|horizon|levers|band|class|draws|world|blend|rank|freight|measure|years?|scale|calendar|flow|product|lang|vintage|compare|between)\b/
  // Where a page stores the reader's settings, and its briefings.
  const SETTINGS = 'corridor-desk'
  const BRIEFINGS = 'corridor-briefings'
  // The longest wait for the first paint, in milliseconds: hidden pages are not painted.
  const LONGEST_WAIT = 2000

  const html = document.documentElement
  const isEmbed = /\/embed\//.test(location.pathname)
  const stored = isEmbed ? {} : storedSettings()
  if (stored.pair && isNewVisit())
    history.replaceState(null, '', `?pair=${stored.pair}${location.hash}`)
  const asked = new URLSearchParams(location.search)
  const theme = asked.get('theme') ?? stored.theme
  let isRequested = false

  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
  if (stored.isHowToClosed) html.dataset.howto = 'closed'
  if (asked.get('controls') === '1') html.dataset.controls = ''
  if (asked.get('title') === '0') html.dataset.untitled = ''

  // The build knows the name of one pair alone, and wrote its id here.
  const pair = asked.get('pair')
  if (pair && pair !== html.dataset.pair) html.dataset.otherPair = ''
  for (const name of asked.keys()) if (TELLING.test(name)) html.dataset.view = 'awaited'
  if (/\/brief\/?$/.test(location.pathname) && read(BRIEFINGS)) html.dataset.view = 'awaited'

  // A script may be missing, cut or stopped on its way. Then the default view is all there will be, and
  // the page says that it is.
  addEventListener(
    'error',
    ({ target }) => {
      const isPrerendered = document.querySelector('[data-still]') !== null
      if (target instanceof HTMLScriptElement || (target === window && isPrerendered)) {
        html.dataset.view = 'failed'
      }
    },
    true,
  )

  // Hosts of embeds may send their only message before the embed's script listens.
  if (isEmbed) keepMessages()

  addEventListener('DOMContentLoaded', () => {
    new PerformanceObserver(requestScripts).observe({ type: 'paint', buffered: true })
    setTimeout(requestScripts, LONGEST_WAIT)
  })

  /** Moves the tags of the scripts, and of what they need first, out of their inert template. */
  function requestScripts() {
    if (isRequested) return
    isRequested = true
    document.head.append(document.getElementById('scripts').content)
  }

  /** Keeps the messages that come until the embed says that it is listening, and repeats them then. */
  function keepMessages() {
    const kept = []
    const keep = (message) => kept.push(message)
    addEventListener('message', keep)
    addEventListener(
      'corridor.listening',
      () => {
        removeEventListener('message', keep)
        for (const { data, source, origin } of kept) {
          dispatchEvent(new MessageEvent('message', { data, source, origin }))
        }
      },
      { once: true },
    )
  }

  /** Whether the reader came from elsewhere with an address that asks for nothing: not by a reload or a link of ours. */
  function isNewVisit() {
    return (
      !location.search &&
      !document.referrer.startsWith(location.origin) &&
      performance.getEntriesByType('navigation')[0]?.type === 'navigate'
    )
  }

  /** The stored settings; empty where there are none or they cannot be read. */
  function storedSettings() {
    try {
      return JSON.parse(read(SETTINGS)).state ?? {}
    } catch {
      return {}
    }
  }

  function read(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
})()

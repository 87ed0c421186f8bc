import { isHeightRead } from './embedMessages.ts'

/** How one kind of host page wants to be told the height of a frame. */
export type Dialect = Readonly<{
  /** True for a message of the host that asks for the height, or with which it makes itself known. */
  hears: (message: unknown) => boolean
  /** The message that tells a height; `null` while nobody here understands this dialect. */
  tell: (height: number) => unknown
}>

/** What an embed calls itself when it speaks. */
export type Speaker = Readonly<{
  /** Tells this embed from others on the same page, also from those of the same figure. */
  id: string
  figure: string
  /** Its full address, with the query string that the host gave it. */
  address: string
}>

/**
 * All dialects. The first four are told to every host, who leaves alone what it does not know; the
 * strings of the last two only to hosts that have made themselves known.
 */
export function dialectsOf(speaker: Speaker): readonly Dialect[] {
  return [
    corridor(speaker),
    datawrapper(speaker),
    amp(),
    embedly(speaker),
    pym(speaker),
    iframeResizer(),
  ]
}

/** Our own, documented in docs/embedding.md; `embed.js` understands it. */
function corridor({ id }: Speaker): Dialect {
  return { hears: isHeightRead, tell: (height) => ({ type: 'corridor.height', id, height }) }
}

/** Hosts look the frame up by the window that speaks, or by `datawrapper-chart-<figure>`. */
function datawrapper({ figure }: Speaker): Dialect {
  return { hears: isDeaf, tell: (height) => ({ 'datawrapper-height': { [figure]: height } }) }
}

function amp(): Dialect {
  return { hears: isDeaf, tell: (height) => ({ sentinel: 'amp', type: 'embed-size', height }) }
}

/** Medium and whoever else embeds by way of Embedly. */
function embedly({ address }: Speaker): Dialect {
  return {
    hears: isDeaf,
    tell: (height) => JSON.stringify({ src: address, context: 'iframe.resize', height }),
  }
}

const PYM = 'xPYMx'

/** pym.js makes itself known by a `childId` in the frame's address, and asks by telling a width. */
function pym({ address }: Speaker): Dialect {
  const id = new URL(address).searchParams.get('childId') ?? ''
  const asks = ['pym', id, 'width', ''].join(PYM)
  return {
    hears: (message) => id !== '' && typeof message === 'string' && message.startsWith(asks),
    tell: (height) => (id === '' ? null : ['pym', id, 'height', height].join(PYM)),
  }
}

const RESIZER = '[iFrameSizer]'

/**
 * iframe-resizer 4. Its greeting begins with the name that the host has for the frame, and its third
 * part is a yes or no; whatever else it says is taken as a question. The first answer says `init`.
 */
function iframeResizer(): Dialect {
  let name = ''
  let isGreeted = false

  function hears(message: unknown): boolean {
    if (typeof message !== 'string' || !message.startsWith(RESIZER)) return false

    const [first = '', , third = ''] = message.slice(RESIZER.length).split(':', 3)
    isGreeted = third === 'true' || third === 'false'
    if (isGreeted) name = first
    return name !== ''
  }

  function tell(height: number): string | null {
    if (name === '') return null

    const occasion = isGreeted ? 'init' : 'resize'
    isGreeted = false
    return `${RESIZER}${[name, height, window.innerWidth, occasion].join(':')}`
  }

  return { hears, tell }
}

function isDeaf(): boolean {
  return false
}

import { isHeightRead } from './embedMessages.ts'

/** A protocol of `postMessage` by which a host page receives the height of an embedded frame. */
export type HeightProtocol = Readonly<{
  /** Reads a message of the host; true where it requests the height or starts the handshake. */
  receive: (message: unknown) => boolean
  /** Returns the message that reports a height in pixels; `null` before the host identified itself. */
  messageFor: (height: number) => unknown
}>

/** How an embed identifies itself in its messages. */
export type EmbedIdentity = Readonly<{
  /** Unique among the embeds of a page, even those of the same figure. */
  id: string
  figure: string
  /** The full address, with the query string set by the host. */
  address: string
}>

/**
 * Creates all protocols. Every host receives the messages of `embed.js`, Datawrapper, AMP and Embedly
 * and ignores those it does not know. Those of pym.js need a `childId` in the frame's address, those
 * of iframe-resizer a first message from the host.
 */
export function heightProtocols(embed: EmbedIdentity): readonly HeightProtocol[] {
  return [corridor(embed), datawrapper(embed), amp(), embedly(embed), pym(embed), iframeResizer()]
}

/** The protocol of `embed.js`, documented in docs/embedding.md. */
function corridor({ id }: EmbedIdentity): HeightProtocol {
  return {
    receive: isHeightRead,
    messageFor: (height) => ({ type: 'corridor.height', id, height }),
  }
}

/** Datawrapper: hosts find the frame by the message's source, or its id `datawrapper-chart-<figure>`. */
function datawrapper({ figure }: EmbedIdentity): HeightProtocol {
  return {
    receive: ignore,
    messageFor: (height) => ({ 'datawrapper-height': { [figure]: height } }),
  }
}

/** AMP pages, in which `amp-iframe` resizes the frame. */
function amp(): HeightProtocol {
  return {
    receive: ignore,
    messageFor: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  }
}

/** Medium and other sites that embed through Embedly. */
function embedly({ address }: EmbedIdentity): HeightProtocol {
  return {
    receive: ignore,
    messageFor: (height) => JSON.stringify({ src: address, context: 'iframe.resize', height }),
  }
}

/** Separates the fields of a pym.js message: `pym`, the frame's id, type and value. */
const PYM = 'xPYMx'

/** pym.js: the host adds a `childId` to the frame's address, and requests the height by sending a width. */
function pym({ address }: EmbedIdentity): HeightProtocol {
  const id = new URL(address).searchParams.get('childId') ?? ''
  const requestStart = ['pym', id, 'width', ''].join(PYM)
  return {
    receive: (message) =>
      id !== '' && typeof message === 'string' && message.startsWith(requestStart),
    messageFor: (height) => (id === '' ? null : ['pym', id, 'height', height].join(PYM)),
  }
}

/** The start of every message of iframe-resizer. */
const RESIZER = '[iFrameSizer]'

/**
 * iframe-resizer 4. In the handshake the host sends settings separated by colons: the first is its id
 * of the frame, the third a boolean. Later messages are requests. Our first answer has type `init`.
 */
function iframeResizer(): HeightProtocol {
  let frameId = ''
  let isHandshake = false

  function receive(message: unknown): boolean {
    if (typeof message !== 'string' || !message.startsWith(RESIZER)) return false

    const [first = '', , third = ''] = message.slice(RESIZER.length).split(':', 3)
    isHandshake = third === 'true' || third === 'false'
    if (isHandshake) frameId = first
    return frameId !== ''
  }

  function messageFor(height: number): string | null {
    if (frameId === '') return null

    const type = isHandshake ? 'init' : 'resize'
    isHandshake = false
    return `${RESIZER}${[frameId, height, window.innerWidth, type].join(':')}`
  }

  return { receive, messageFor }
}

/** Receives nothing, for protocols in which hosts send no requests. */
function ignore(): boolean {
  return false
}

import { isHeightRead } from './embedMessages.ts'

/** A protocol by which host pages receive the height of a frame. */
export type HeightProtocol = Readonly<{
  /** Reads a message of the host; true where it asks for the height or introduces itself. */
  receive: (message: unknown) => boolean
  /** The message that reports a height; `null` while no host is known to use this protocol. */
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
 * All protocols. Messages of the first four go to every host, which ignores those it does not know;
 * those of the last two only to hosts that introduced themselves.
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

/** Hosts find the frame by the source of the message, or by its id `datawrapper-chart-<figure>`. */
function datawrapper({ figure }: EmbedIdentity): HeightProtocol {
  return {
    receive: ignore,
    messageFor: (height) => ({ 'datawrapper-height': { [figure]: height } }),
  }
}

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

const PYM = 'xPYMx'

/** pym.js introduces itself by a `childId` in the frame's address, and asks by sending a width. */
function pym({ address }: EmbedIdentity): HeightProtocol {
  const id = new URL(address).searchParams.get('childId') ?? ''
  const asks = ['pym', id, 'width', ''].join(PYM)
  return {
    receive: (message) => id !== '' && typeof message === 'string' && message.startsWith(asks),
    messageFor: (height) => (id === '' ? null : ['pym', id, 'height', height].join(PYM)),
  }
}

const RESIZER = '[iFrameSizer]'

/**
 * iframe-resizer 4. Its first message starts with the host's id of the frame and has a boolean in
 * third place; any other is treated as a request. The first answer has the type `init`.
 */
function iframeResizer(): HeightProtocol {
  let name = ''
  let isFirst = false

  function receive(message: unknown): boolean {
    if (typeof message !== 'string' || !message.startsWith(RESIZER)) return false

    const [first = '', , third = ''] = message.slice(RESIZER.length).split(':', 3)
    isFirst = third === 'true' || third === 'false'
    if (isFirst) name = first
    return name !== ''
  }

  function messageFor(height: number): string | null {
    if (name === '') return null

    const type = isFirst ? 'init' : 'resize'
    isFirst = false
    return `${RESIZER}${[name, height, window.innerWidth, type].join(':')}`
  }

  return { receive, messageFor }
}

function ignore(): boolean {
  return false
}

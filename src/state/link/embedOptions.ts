import { linkParts, withEncodedEnd } from './restoredLink.ts'

/** The options in an embed's address, apart from the link: how it behaves in its host page. */
export type EmbedOptions = Readonly<{
  /** Shows the figure's own controls. */
  controls: boolean
  /** Shows the figure's title. */
  title: boolean
  /** Embeds with the same bus name share a scenario; `null`: it is not shared. */
  bus: string | null
}>

const OPTION_NAMES = new Set(['controls', 'title', 'bus'])
const BUS_NAME = /^[A-Za-z0-9_-]{1,40}$/

/** Splits an embed's query string into its options and the link to the view. Never throws. */
export function readEmbed(query: string): Readonly<{ options: EmbedOptions; link: string }> {
  const parts = linkParts(query)
  const asked = new Map(parts.map(([name, text]) => [name, text]))
  const bus = asked.get('bus') ?? ''
  const options = {
    controls: asked.get('controls') === '1',
    title: asked.get('title') !== '0',
    bus: BUS_NAME.test(bus) ? bus : null,
  }
  const view = parts.flatMap(([name, text, count]) =>
    OPTION_NAMES.has(name) ? [] : Array.from({ length: count }, () => [name, text]),
  )
  return { options, link: withEncodedEnd(new URLSearchParams(view).toString()) }
}

/**
 * Writes the query string of an embed: the link, and the options that differ from their defaults.
 */
export function writeEmbed(link: string, { controls, title, bus }: EmbedOptions): string {
  const parts = [
    link,
    controls ? 'controls=1' : '',
    title ? '' : 'title=0',
    bus === null ? '' : `bus=${bus}`,
  ]
  return withEncodedEnd(parts.filter((part) => part !== '').join('&'))
}

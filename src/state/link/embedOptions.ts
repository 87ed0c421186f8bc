/** The options in an embed's address, apart from the link: how it behaves in its host page. */
export type EmbedOptions = Readonly<{
  /** Shows the figure's own controls. */
  controls: boolean
  /** Shows the figure's title. */
  title: boolean
  /** Embeds with the same bus name share a scenario; `null`: it is not shared. */
  bus: string | null
}>

const OPTION_NAMES = ['controls', 'title', 'bus']
/** Parameters that pym.js, a library for embedding, adds to the address of every frame. */
const PYM_PARAMETERS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl']
const BUS_NAME = /^[A-Za-z0-9_-]{1,40}$/

/** Splits an embed's query string into its options and the link to the view. Never throws. */
export function readEmbed(query: string): Readonly<{ options: EmbedOptions; link: string }> {
  const parts = new URLSearchParams(query)
  const bus = parts.get('bus') ?? ''
  const options = {
    controls: parts.get('controls') === '1',
    title: parts.get('title') !== '0',
    bus: BUS_NAME.test(bus) ? bus : null,
  }
  for (const name of [...OPTION_NAMES, ...PYM_PARAMETERS]) parts.delete(name)
  return { options, link: parts.toString() }
}

/**
 * Writes the query string of an embed: the link, and the options that differ from their defaults.
 */
export function writeEmbed(link: string, { controls, title, bus }: EmbedOptions): string {
  return [
    link,
    controls ? 'controls=1' : '',
    title ? '' : 'title=0',
    bus === null ? '' : `bus=${bus}`,
  ]
    .filter((part) => part !== '')
    .join('&')
}

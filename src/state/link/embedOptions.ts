/** The options in an embed's address besides the link: how it behaves in its host page. */
export type EmbedOptions = Readonly<{
  /** Shows the figure's own controls. */
  controls: boolean
  title: boolean
  /** Embeds with the same bus share a scenario; `null` shares with none. */
  bus: string | null
  /** The version of the equations that the numbers were pinned to. */
  model: number | null
}>

const OWN = ['controls', 'title', 'bus', 'model']
/** Parameters that pym.js adds to the address of every frame. */
const OF_HOSTS = ['initialWidth', 'childId', 'parentTitle', 'parentUrl']
const BUS = /^[A-Za-z0-9_-]{1,40}$/

/** Cuts an embed's query string into its options and the link to the view. Never throws. */
export function readEmbed(query: string): Readonly<{ options: EmbedOptions; link: string }> {
  const parts = new URLSearchParams(query)
  const bus = parts.get('bus') ?? ''
  const model = Number(parts.get('model') ?? Number.NaN)
  const options = {
    controls: parts.get('controls') === '1',
    title: parts.get('title') !== '0',
    bus: BUS.test(bus) ? bus : null,
    model: Number.isInteger(model) && model > 0 ? model : null,
  }
  for (const name of [...OWN, ...OF_HOSTS]) parts.delete(name)
  return { options, link: parts.toString() }
}

/** The query string of an embed: the link, and the options that differ from their defaults. */
export function writeEmbed(link: string, { controls, title, bus, model }: EmbedOptions): string {
  return [
    link,
    controls ? 'controls=1' : '',
    title ? '' : 'title=0',
    bus === null ? '' : `bus=${bus}`,
    model === null ? '' : `model=${model}`,
  ]
    .filter((part) => part !== '')
    .join('&')
}

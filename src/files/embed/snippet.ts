import { escapeHtml } from '#files/text/escapeHtml.ts'

/** The content of an embed snippet. */
export type Embed = Readonly<{
  /** The full address of the embed. */
  address: string
  /** The accessible name of the frame: the figure's title. */
  title: string
  /** In pixels, until the script has reported the figure's height. */
  height: number
  /** The full address of the script that keeps the height right; `null` for a fixed height. */
  script: string | null
  /** A picture for pages that show no frames, with its alternative text; `null` without one. */
  picture: Readonly<{ address: string; alt: string; page: string }> | null
  /** A file of data beside the host page, and the full address of the script that hands it over. */
  data?: Readonly<{ file: string; script: string }> | null
}>

/** Permissions of the frame: scripts, links that open in new tabs, downloads. */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
]

/**
 * The HTML to paste into a page: a frame as wide as its column, a picture for readers without
 * scripts, and the scripts for height and data where they are wanted.
 */
export function snippet({ address, title, height, script, picture, data }: Embed): string {
  const frame = element('iframe', {
    src: address,
    title,
    width: '100%',
    height: String(height),
    style: 'width:100%;border:0',
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX.join(' '),
    allow: 'clipboard-write; fullscreen',
    'data-corridor': '',
    ...(data && { 'data-file': data.file }),
  })
  const lines = [`${frame}</iframe>`]
  if (picture) {
    const image = element('img', { src: picture.address, alt: picture.alt, width: '600' })
    lines.push(`<noscript>${element('a', { href: picture.page })}${image}</a></noscript>`)
  }
  for (const src of [script, data?.script]) {
    if (src) lines.push(`${element('script', { src, async: '' })}</script>`)
  }
  return lines.join('\n')
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? key : `${key}="${escapeHtml(value)}"`,
  )
  return `<${name} ${written.join(' ')}>`
}

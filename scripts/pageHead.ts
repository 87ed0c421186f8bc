import { escapeHtml } from '#files/text/escapeHtml.ts'

type Picture = Readonly<{ address: string; alt: string; width: number; height: number }>

/** What a page says of itself to search engines and to whoever shares its address. */
export type Head = Readonly<{
  title: string
  /** The id of the pair whose figures it holds. */
  pair: string
  description: string
  /** The full address, or a path from the root where the origin is unknown. */
  address: string
  /** What stands for the page where its address is shared; `null` where the site has no previews. */
  picture: Picture | null
  /** Where content systems find how to embed the page; `null` for pages that are not to be. */
  oembed: Readonly<{ address: string; title: string }> | null
}>

/** The page `template` with its title and metadata filled in. */
export function pageHead(template: string, head: Head): string {
  const lines = headLines(head).map((line) => `    ${line}\n`)
  return template
    .replace('<html', (tag) => `${tag} data-pair="${escapeHtml(head.pair)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(/ *<meta\s+name="description"[^>]*>\n?/, '')
    .replace(/ *<\/head>/, () => `${lines.join('')}  </head>`)
}

function headLines({ title, description, address, picture, oembed }: Head): string[] {
  const named = (name: string, content: string | number) =>
    `<meta name="${name}" content="${escapeHtml(String(content))}" />`
  const property = (name: string, content: string | number) =>
    `<meta property="${name}" content="${escapeHtml(String(content))}" />`
  // Readers of these tags cannot resolve a path.
  const isFull = !address.startsWith('/')
  return [
    named('description', description),
    ...(isFull ? [`<link rel="canonical" href="${escapeHtml(address)}" />`] : []),
    property('og:type', 'website'),
    property('og:site_name', 'Corridor'),
    property('og:title', title),
    property('og:description', description),
    ...(isFull ? [property('og:url', address)] : []),
    ...(picture
      ? [
          property('og:image', picture.address),
          property('og:image:width', picture.width),
          property('og:image:height', picture.height),
          property('og:image:alt', picture.alt),
        ]
      : []),
    named('twitter:card', picture ? 'summary_large_image' : 'summary'),
    named('twitter:title', title),
    named('twitter:description', description),
    ...(picture
      ? [named('twitter:image', picture.address), named('twitter:image:alt', picture.alt)]
      : []),
    ...(oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed.address)}" title="${escapeHtml(oembed.title)}" />`,
        ]
      : []),
  ]
}

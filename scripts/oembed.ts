import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import { snippet } from '#files/embed/snippet.ts'
import { PREVIEW } from './previewPictures.ts'

/** Metadata of an embed, for the sites that link to it. */
export type EmbedMetadata = Readonly<{
  figure: FigureId
  title: string
  /** Full addresses, or paths from the root where the origin is unknown. */
  address: string
  /** The preview of the figure; `null` where the site has none. */
  picture: string | null
  provider: Readonly<{ name: string; address: string }>
}>

const WIDTH = 720

/**
 * The oEmbed 1.0 response by which a content system embeds a figure: a frame, or only a link while
 * the origin is unknown, because the frame would resolve its address against the embedding site.
 *
 * @see https://oembed.com — "2.3.4. Response parameters"
 */
export function oembed(shared: EmbedMetadata): string {
  const { title, provider, picture } = shared
  const answer = {
    version: '1.0',
    provider_name: provider.name,
    provider_url: provider.address,
    title,
    ...(shared.address.startsWith('/') ? { type: 'link' } : framed(shared)),
    ...(picture !== null && {
      thumbnail_url: picture,
      thumbnail_width: PREVIEW.width,
      thumbnail_height: PREVIEW.height,
    }),
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function framed({ figure, title, address }: EmbedMetadata) {
  const height = CATALOGUE[figure].embedHeight
  const html = snippet({ address, title, height, script: null, picture: null })
  return { type: 'rich', html, width: WIDTH, height }
}

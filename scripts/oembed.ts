import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import { snippet } from '#files/embed/snippet.ts'
import { PREVIEW } from './previewPictures.ts'

/** An embed as others are told of it. */
export type Shared = Readonly<{
  figure: FigureId
  title: string
  /** Full addresses, or paths from the root where nobody knows the origin. */
  address: string
  /** The preview of the figure; `null` where the site has none. */
  picture: string | null
  provider: Readonly<{ name: string; address: string }>
}>

const WIDTH = 720

/**
 * What a content system is told that asks how to embed a figure, as oEmbed 1.0 wants it: a frame, or
 * only a link as long as the origin is unknown, because a frame would look for the figure on the site
 * of whoever asks.
 *
 * @see https://oembed.com — "2.3.4. Response parameters"
 */
export function oembed(shared: Shared): string {
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

function framed({ figure, title, address }: Shared) {
  const height = CATALOGUE[figure].embedHeight
  const html = snippet({ address, title, height, script: null, picture: null })
  return { type: 'rich', html, width: WIDTH, height }
}

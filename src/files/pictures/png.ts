import { PictureError } from './pictureError.ts'
import type { PictureSize } from './pictureSizes.ts'
import { withDensity } from './withDensity.ts'
import { typeface } from './typeface.ts'

/** Limits on a canvas, in pixels: beyond them, some browsers return an empty canvas instead of an error. */
const MOST_PIXELS = 4096 * 4096
const LONGEST_SIDE = 8192

/**
 * Renders a self-contained SVG as a PNG of this size in the app's typeface.
 *
 * @throws PictureError where the browser cannot render it.
 */
export async function png(svg: string, size: PictureSize): Promise<Blob> {
  const { width, height, dpi } = size
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    throw new PictureError('tooLarge')
  }
  if (!isCanvasReadable()) throw new PictureError('refused')

  const image = await imageOf(sized(svg, size, await typeface()))
  const [canvas, context] = canvasOf(width, height)
  context.drawImage(image, 0, 0, width, height)
  const blob = await pngOf(canvas)
  return dpi === undefined ? blob : withDensity(blob, dpi)
}

/** Sets the size of an SVG in pixels and embeds the typeface: an SVG used as an image loads no fonts. */
function sized(svg: string, { width, height }: PictureSize, fonts: string): string {
  return svg
    .replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width}" height="${height}"`)
    .replace('>', `><style>${fonts}</style>`)
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return image
  } catch (cause) {
    throw new PictureError('unreadable', { cause })
  } finally {
    URL.revokeObjectURL(address)
  }
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new PictureError('refused')
  return [canvas, context] as const
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new PictureError('tooLarge'))
    }, 'image/png')
  })
}

/** False where the browser alters canvas pixels as protection against fingerprinting. */
function isCanvasReadable(): boolean {
  const [, context] = canvasOf(1, 1)
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  // Noise of a few levels of 255 is invisible in a picture.
  return Math.max(red, green, blue) < 8 && alpha > 247
}

/** Why the browser could not render a picture as PNG. */
export type PictureErrorReason =
  /** It provides no canvas, or does not allow its pixels to be read. */
  | 'refused'
  /** The canvas exceeds the size that it supports. */
  | 'tooLarge'
  /** It cannot load the SVG as an image. */
  | 'unreadable'

/** Thrown where the browser cannot render a picture; `trouble` is the reason. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  readonly trouble: PictureErrorReason

  constructor(trouble: PictureErrorReason, options?: ErrorOptions) {
    super(
      `No PNG could be made (${trouble}). The figure itself is untouched. ` +
        'Take the SVG instead, or a smaller size, or another browser.',
      options,
    )
    this.trouble = trouble
  }
}

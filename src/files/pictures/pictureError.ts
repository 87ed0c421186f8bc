/** Why a picture failed: the browser refuses the canvas, the size, or this SVG. */
export type PictureErrorReason = 'refused' | 'tooLarge' | 'unreadable'

/** A picture that this browser cannot render; carries the reason for the message shown. */
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

/** Why a picture could not be made: the browser lends no canvas, draws no such size, or not this SVG. */
export type PictureTrouble = 'refused' | 'tooLarge' | 'unreadable'

/** A picture that this browser cannot make; carries its reason for the sentence shown. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  readonly trouble: PictureTrouble

  constructor(trouble: PictureTrouble, options?: ErrorOptions) {
    super(
      `No PNG could be made (${trouble}). The figure itself is untouched. ` +
        'Take the SVG instead, or a smaller size, or another browser.',
      options,
    )
    this.trouble = trouble
  }
}

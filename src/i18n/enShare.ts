/** Taking a figure elsewhere: pictures, files, embeds. */
export const enShare = {
  'picture.origin': 'Corridor, figures of {vintage}, {licence}. {address}',
} as const

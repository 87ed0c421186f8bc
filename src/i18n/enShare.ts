/** The way to take a figure elsewhere. */
export const enShare = {
  'share.open': 'Take it with you: {title}',
  'share.missingTitle': 'A part of the app could not be loaded',
  'share.missing':
    'The connection is down or something blocks it. Nothing was written, and your view is untouched. Check the network and try again. If that does not help, reload the page: the address keeps your scenario.',
} as const

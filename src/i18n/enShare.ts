/** Embeds, and the way to take a figure elsewhere. */
export const enShare = {
  'embed.noScript':
    'This is the view without changes. Changes that the address asks for, tips and tables need JavaScript.',
  'embed.failed':
    'This is the view without changes: what draws the one that the address asks for could not be loaded. Reload the page to try again.',
  'embed.asOf': 'Figures as of {vintage}.',
  'embed.pinned': 'Pinned to the figures as of {vintage}.',
  'embed.newer': 'Show the figures of {vintage}',
  'embed.gone':
    'This view was pinned to the figures of {pinned}, which are no longer kept here. It shows those of {vintage} instead, so its numbers may differ from what its author saw.',
  'embed.whole': 'Explore this in Corridor',
  'embed.otherModel':
    'This view was made with version {pinned} of the equations and is drawn with version {model}, so projected numbers may differ from those its author saw.',
  'embed.unknownTitle': 'There is no such figure',
  'embed.unknown':
    'The address of this embed names none of our figures. Copy it again from the figure’s own menu.',

  'share.open': 'Take it with you: {title}',
  'share.missingTitle': 'A part of the app could not be loaded',
  'share.missing':
    'The connection is down or something blocks it. Nothing was written, and your view is untouched. Check the network and try again. If that does not help, reload the page: the address keeps your scenario.',
} as const

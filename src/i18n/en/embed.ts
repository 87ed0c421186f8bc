/** A figure in the page of another site. */
export const embedMessages = {
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
  'embed.unknownTitle': 'There is no such figure',
  'embed.unknown':
    'The address of this embed names none of our figures. Copy it again from the figure’s own menu.',
} as const

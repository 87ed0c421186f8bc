/** Embeds, and the page of the share dialog that makes them. */
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

  'embedding.preview': 'Preview in a column of {width} pixels',
  'embedding.width': 'Width of the column',
  'embedding.pixels': '{width} px',
  'embedding.theme': 'Colours',
  'embedding.auto': 'As the reader’s device',
  'embedding.numbers': 'Numbers',
  'embedding.live': 'Live',
  'embedding.pinned': 'Pinned',
  'embedding.liveHint': 'Updates with our figures.',
  'embedding.pinnedHint':
    'Keeps the figures of {vintage}: years later it shows the same numbers, says “as of”, and offers newer ones.',
  'embedding.height': 'Height',
  'embedding.heightAuto': 'Follows the content',
  'embedding.heightFixed': 'Fixed',
  'embedding.heightAutoHint':
    'The last line of the snippet keeps the frame as tall as what is in it.',
  'embedding.heightValue': 'Height of the frame',
  'embedding.heightUnit': 'pixels',
  'embedding.controls': 'With its own sliders',
  'embedding.withTitle': 'With its title',
  'embedding.language': 'Language',
  'embedding.more': 'More',
  'embedding.bus': 'Shared scenario',
  'embedding.busHint':
    'Embeds with the same name on one page move together. Letters, digits, - and _, at most 40; empty for none.',
  'embedding.snippet': 'The snippet to paste into your page',
  'embedding.otherView': 'The view without changes: {sentence}',
} as const

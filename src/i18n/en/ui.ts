/** The components of `#ui`, which know no trade, and values wherever they stand. */
export const uiMessages = {
  'slider.exact': '{label}, as a number',
  'slider.reset': 'Reset {label} to {standard}',

  'number.withUnit': '{number} {unit}',
  'number.empty': 'Nothing is entered, so {kept} stays. Enter a number from {min} to {max}.',
  'number.notNumber':
    '“{found}” is not a number, so {kept} stays. Enter a number from {min} to {max}.',
  'number.separators':
    '“{found}” may mean {likely}, but its separators stand where none can, so {kept} stays. Enter it without them.',
  'number.far': 'Is {read} meant? It is far from {kept}, which stays until you choose:',
  'number.notWhole':
    '“{found}” is not a whole number, so {kept} stays. Enter one from {min} to {max}.',
  'number.outside':
    '{read} is outside {min} to {max}, so {kept} stays. Enter a number in that range.',

  'dialog.close': 'Close',

  'table.shown': { one: '{shown} of {count} row', other: '{shown} of {count} rows' },
  'table.more': 'Show {more} more of {count}',
  'table.all': 'Show all {count}',

  'notice.note': 'Note',
  'notice.warning': 'Warning',
  'notice.problem': 'Problem',
  'notice.dismiss': 'Dismiss “{title}”',

  // How amounts, years, units, calendars and statuses are written.
  // No line break between an amount and its scale.
  'usd.one': '${amount}',
  'usd.thousand': '${amount}\u00a0thousand',
  'usd.million': '${amount}\u00a0m',
  'usd.billion': '${amount}\u00a0bn',
  'usd.trillion': '${amount}\u00a0tn',
  'usd.millionTrillion': '${amount}\u00a0million\u00a0tn',
  'usd.billionTrillion': '${amount}\u00a0billion\u00a0tn',
  'usd.negative': '−{amount}',

  'year.both': '{year} ({other})',
  'year.span': '{first} to {last}',
  'year.period': '{year} · {months}',
  'ratio.toOne': '{ratio}\u00a0:\u00a01',

  'status.reported': 'reported',
  'status.preliminary': 'preliminary',
  'status.derived': 'derived',
  'status.claimed': 'claimed',
  'status.estimated': 'estimated',
  'status.assumed': 'assumed',
  'status.contested': 'contested',

  'statusMeans.reported': 'as published by whoever counted',
  'statusMeans.preliminary': 'published early, likely to be revised, or for part of a year only',
  'statusMeans.derived': 'worked out from published figures by the formula given',
  'statusMeans.claimed': 'said in public without a count behind it that we could find',
  'statusMeans.estimated': 'filled in by the publisher, not counted',
  'statusMeans.assumed': 'set on this page, by you or by default',
  'statusMeans.contested': 'other figures speak against it',

  'sentence.two': '{first} {second}',
  'event.named': '{date}: {title}',
  'event.sources': 'Press for who says so.',
  'flow.named': '{exporter} to {importer}',
} as const

/** The components of `#ui`, which know no trade. */
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
} as const

/** The glossary and the keyboard shortcuts. */
export const helpMessages = {
  // `forms`: how a text may write the word; separated by commas.
  'glossary.title': 'What words mean here',
  'glossary.draws': 'Draws',
  'glossary.draws.forms': 'draws, draw',
  'glossary.draws.means':
    'One draw is one simulated course of trade: its growth varies by chance from year to year, as that of such pairs has.',
  'glossary.band': 'Band',
  'glossary.band.forms': 'bands, band',
  'glossary.band.means': 'The range with the named share of all draws in it; 80 % are 8 of 10.',
  'glossary.baseline': 'Baseline',
  'glossary.baseline.forms': 'baseline',
  'glossary.baseline.means':
    'The path if nothing is moved: the default growth carried on. No forecast.',
  'glossary.lever': 'Lever',
  'glossary.lever.forms': 'levers, lever',
  'glossary.lever.means':
    'A measure whose effect was studied elsewhere, such as a trade agreement, with a strength and a first year.',
  'glossary.mirror': 'Mirror figures',
  'glossary.mirror.forms': 'mirror figures, mirror',
  'glossary.mirror.means':
    'The same goods as the other side counted them: what one exports, the other imports.',
  'glossary.baseRate': 'Base rate',
  'glossary.baseRate.forms': 'base rates, base rate',
  'glossary.baseRate.means': 'How often comparable pairs did the same before.',
  'glossary.shock': 'Shock',
  'glossary.shock.forms': 'shocks, shock',
  'glossary.shock.means': 'A sudden change in one year, which may be made good later.',

  'keys.title': 'Keyboard shortcuts',
  'keys.undo.keys': 'Ctrl+Z',
  'keys.undo': 'Undo a change',
  'keys.redo.keys': 'Ctrl+Shift+Z, Ctrl+Y',
  'keys.redo': 'Redo it',
  'keys.step.keys': 'Arrow keys',
  'keys.step': 'Move a slider, a number or the tip of a chart by one step',
  'keys.leap.keys': 'Shift+arrow keys, Page Up, Page Down',
  'keys.leap': 'Move a slider by ten steps',
  'keys.ends.keys': 'Home, End',
  'keys.ends': 'Move a slider to its ends',
  'keys.entry.keys': 'Enter, Escape',
  'keys.entry': 'Take over or drop what is typed',
  'keys.close.keys': 'Escape',
  'keys.close': 'Close a dialog',
  'keys.list.keys': '?',
  'keys.list': 'Show this list',
} as const

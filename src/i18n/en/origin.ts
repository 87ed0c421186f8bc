/** The dialog that says where a figure is from. */
export const originMessages = {
  'origin.source': 'Counted by',
  'origin.period': 'Period',
  'origin.formula': 'Formula',
  'origin.published': 'Published in',
  'origin.rests': 'Rests on',
  'origin.publication': '{publisher}: {title}',
  'origin.unpublished': 'No publication is on record.',
  'origin.loading': 'Looking up the publications …',
  'origin.exact': '{short} (US$ {exact})',
  'origin.named': '{what}: named without a value',
  'origin.rivals': 'Other figures for the same',
  'origin.noRivals': 'No other figure is on record for this.',
  'origin.rival': '{source}, {period}, {status}',
  'origin.takeSource': 'Make this source the base',
  'origin.takeValue': 'Start from this figure',
  'origin.takeGrowth': 'Use this growth',
  'origin.projected': 'Worked out here',
  'origin.projection':
    'Nobody reports this value: it carries {start}, counted for {year} by {source}, forward with the growth and shocks chosen on this page.',
  'origin.projectionFormula':
    'value = start × (1 + growth)^years × shocks, for each flow and category, then added up',
} as const

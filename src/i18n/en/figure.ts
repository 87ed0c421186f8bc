/** What all figures share: their frame, table and legend, and the dialog that says who counted a value. */
export const figureMessages = {
  'figure.pair': '{pair} trade',
  'figure.ofPair': '{pair} trade · {title}',
  'figure.howToRead': 'How to read this',
  'figure.table': 'Table and who says so',
  'figure.sources': 'Source: {sources}.',
  'figure.attribution': '{pair} trade. Figures of {vintage}, {licence}. Link: {link}',
  'figure.assumption':
    'Projected values are assumptions carried forward, not a forecast of what will happen.',
  'figure.nothingToDraw': 'There is nothing to draw; the sentence above says why.',

  'table.notReported': 'not reported',
  'table.origin': 'Who says so',
  'table.year': 'Year',
  'table.period': 'Period',
  'table.status': 'Status',
  'table.source': 'Source',
  'table.note': 'Note',
  'table.total': 'Both flows',
  'table.usd': '{what}, US$',

  'chart.reported': 'counted',
  'chart.projected': 'assumed',

  'origin.ask': 'Who says so? {what}',
  'origin.title': 'Who says so?',
  'origin.source': 'Counted by',
  'origin.period': 'Period',
  'origin.formula': 'Formula',
  'origin.published': 'Published in',
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
  'origin.reference': '{publisher}: {title} ({date})',
} as const

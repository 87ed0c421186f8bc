/** The words of figures and drawings. */
export const enFigures = {
  // No line break between an amount and its scale.
  'usd.one': '${amount}',
  'usd.thousand': '${amount}\u00a0thousand',
  'usd.million': '${amount}\u00a0m',
  'usd.billion': '${amount}\u00a0bn',
  'usd.trillion': '${amount}\u00a0tn',
  'usd.negative': '−{amount}',
  'year.both': '{own} ({gregorian})',
  'year.period': '{year} · {months}',
  'ratio.toOne': '{ratio}\u00a0:\u00a01',

  'status.reported': 'reported',
  'status.preliminary': 'preliminary',
  'status.derived': 'derived',
  'status.claimed': 'claimed',
  'status.estimated': 'estimated',
  'status.assumed': 'assumed',
  'status.contested': 'contested',

  'figure.table': 'Table and who says so',
  'figure.sources': 'Source: {sources}.',
  'figure.imprint': 'Figures of {vintage}, {licence}. Link: {link}',
  'figure.assumption':
    'Projected values are assumptions carried forward, not a forecast of what will happen.',
  'table.notReported': 'not reported',
  'table.origin': 'Who says so',
  'table.year': 'Year',
  'table.period': 'Period',
  'table.status': 'Status',
  'table.source': 'Source',
  'table.note': 'Note',
  'table.total': 'Both flows',
  'table.usd': '{what}, US$',
  'origin.ask': 'Who says so? {what}',

  'sentence.two': '{first} {second}',
  'chart.reported': 'counted',
  'chart.projected': 'assumed',
  'event.named': '{date}: {title}',
  'flow.named': '{exporter} to {importer}',

  'figure.nothingToDraw': 'There is nothing to draw; the sentence above says why.',
  'headline.title': 'Five claims in circulation',
  'headline.sentence':
    'Trade of {total} in {year}, {growth} on the year before; exports {ratio}; a target of {target}.',
  'headline.claim': 'Claim',
  'headline.value': 'Figure',
  'headline.total': 'Total trade',
  'headline.growth': 'Growth on the year before',
  'headline.decline': 'Change, early {year}',
  'headline.ratio': '{exporter}’s exports to {importer}’s',
  'headline.target': 'Target',
  'headline.targetBy': 'by {year}',
  'headline.standing': '{status} · {detail}',
  'headline.rivals': { one: '{count} rival figure', other: '{count} rival figures' },

  'path.title': 'Where does this lead?',
  'path.late':
    'The scenario passes {target} in {reached}. In {year}, the target’s year, it stands at {value}: {gap} short.',
  'path.onTime':
    'The scenario is at {target} in {reached}, in time: in {year}, the target’s year, it stands at {value}.',
  'path.never': 'The scenario does not reach {target} up to {last}, when it stands at {end}.',
  'path.passes': 'The scenario passes {target} in {reached}.',
  'path.caption':
    'Both flows together by year: counted, with the scenario, and if nothing is moved',
  'path.total': 'Counted',
  'path.scenario': 'Scenario',
  'path.baseline': 'If nothing is moved',
  'path.baselineColumn': 'Baseline',
  'path.targetColumn': 'Target',
  'path.target': 'Target {value} by {year}',
  'path.end': 'Scenario: {value} in {year}',
  'path.beyond': 'Scenario: off the chart, {value} in {year}',
  'path.reached': 'reached {year}',
  'path.gaps': {
    one: 'In {count} year of this period {source} gives no total; the line is broken there.',
    other: 'In {count} years of this period {source} gives no total; the line is broken there.',
  },

  'answer.year':
    'From {start} in {base}, growing {growth} a year, trade reaches {target} in {year}.',
  'answer.already': 'Trade starts at {start} in {base}: the target of {target} is reached already.',
  'answer.growth':
    'To reach {target} by {year}, trade has to grow {growth} a year from {start} in {base}.',
  'answer.target':
    'From {start} in {base}, growing {growth} a year, trade comes to {target} in {year}.',
  'answer.start':
    'To reach {target} by {year} at {growth} a year, trade would have to start from {start} in {base}.',
  'answer.apart': 'That is with {parts}.',
  'answer.ownRates': {
    one: '{count} growth rate of its own',
    other: '{count} growth rates of their own',
  },
  'answer.shocks': { one: '{count} shock', other: '{count} shocks' },
  'answer.levers': { one: '{count} lever', other: '{count} levers' },
  'answer.startsAtZero':
    'There is no growth that leads to {target}, because {source} counts nothing in {base}: zero times anything is zero. Choose another source or a start value.',
  'answer.targetNotPositive': 'A target of zero asks for nothing. Enter a target above zero.',
  'answer.neverReached':
    'Growing {growth} a year, trade never reaches {target}: it does not rise towards it from {start}. Any growth above zero gets there some day.',
  'answer.tooFar':
    'Growing {growth} a year, trade is not at {target} within {years} years of {base}. Raise the growth or lower the target.',
  'answer.noTimeLeft':
    'Trade cannot grow to {target} by {year}, because that is not after {base}, where it starts. The nearest year is the one after.',
  'answer.outOfRange':
    'No growth rate up to the limit leads to exactly {target} by {year}. The nearest possible is {nearest} a year.',
  'answer.noLever':
    'The common growth makes no difference to {target} by {year}: every flow or year has a rate of its own. Remove one of those first.',

  'products.rest': 'Everything else',
  'products.enter': 'Look inside {category}',
} as const

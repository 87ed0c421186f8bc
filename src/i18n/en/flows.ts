/** The figures of the two flows: their balance, and how far both sides’ books agree. */
export const flowMessages = {
  'flows.title': 'Who sells to whom?',
  'flows.caption': 'Both flows and the balance between them by year, counted and projected',
  'flows.assumed': '{flow}, assumed',
  'flows.balance': 'Balance',
  'flows.surplus':
    'In {year} {exporter} sold {sold} and bought {bought}: a surplus of {balance}, its exports {ratio} times {importer}’s. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.deficit':
    'In {year} {exporter} sold {sold} and bought {bought}: a deficit of {balance}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.oneWay':
    'In {year} {exporter} sold {sold} to {importer}, and next to nothing went the other way: {bought}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.otherWay':
    'In {year} {importer} sold {bought} to {exporter}, and next to nothing went the other way: {sold}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.noSplit':
    'Of {source} we hold only a total, so nobody can say from it who sells to whom. Choose a source that counts both flows.',
  'flows.caveat':
    'The balance is the difference of the flows, not their ratio; both flows as the same source counted them.',

  'brief.flows.counted':
    'In the last year counted ({period}), goods worth {first} went from {firstFlow}, and goods worth {second} from {secondFlow}: a balance of {balance}.',
  'brief.flows.before': 'In the first year counted ({period}) the balance was {balance}.',
  'brief.flows.end':
    'The scenario takes the two flows to {first} and {second}, and the balance to {balance} ({period}).',

  'mirror.title': 'Do the two sides agree?',
  'mirror.caption': 'The flow {flow} as every source counted it, by year',
  'mirror.sentence':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}, and {second} counts {secondValue}: {ratio} to one.',
  'mirror.firstNothing':
    'For {year}, {first} counts next to nothing from {exporter} to {importer} ({firstValue}), where {second} counts {secondValue}.',
  'mirror.secondNothing':
    'For {year}, {second} counts next to nothing from {exporter} to {importer} ({secondValue}), where {first} counts {firstValue}.',
  'mirror.oneSided':
    'For no year shown do we hold figures of both sides’ customs for goods from {exporter} to {importer}.',
  'mirror.from': 'Years beginning in {year}',
  'mirror.line': '{source}, {year}',
  'mirror.ratio': 'Exporter’s books over importer’s',
  'mirror.books': 'Books',
  'mirror.caveat':
    'Freight and insurance (about a tenth) and different calendars explain small gaps only.',
  'mirror.how':
    'The ratio compares the national customs of both sides; other sources stand beside them. Importers usually count with freight and insurance (cif), exporters without (fob); years of different calendars overlap only in part.',
  'mirror.named':
    'Beside their lines stand the names of {count} sources with the latest values; tips and the table name all.',
  'mirror.neither': 'neither side',

  'brief.mirror.latest':
    'In the latest year with figures from both sides, the two books give {first} ({firstSource}, {firstPeriod}) and {second} ({secondSource}, {secondPeriod}): a ratio of {ratio}.',
  'brief.mirror.between':
    'In all years with figures from both sides, the ratio lies between {lowest} ({lowestPeriod}) and {highest} ({highestPeriod}).',
  'brief.mirror.oneSide':
    'The latest figure for this flow is {value} ({source}, {period}); what the other side counts: {gap}.',
  'brief.mirror.otherSide': 'the figure of the other side for the same months',
} as const

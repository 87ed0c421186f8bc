/** The words of the figures below the first screen. */
export const enLowerFigures = {
  'products.flow': 'Flow',
  'products.years': 'Years',
  'products.allYears': 'All years',
  'products.back': 'Back to all categories',
  'flows.title': 'Who sells to whom?',
  'flows.caption': 'Both flows and the balance between them by year, counted and projected',
  'flows.assumed': '{flow}, assumed',
  'flows.balance': 'Balance',
  'flows.surplus':
    'In {year} {exporter} sold {sold} and bought {bought}: a surplus of {balance}, its exports {ratio} times {importer}’s. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.deficit':
    'In {year} {exporter} sold {sold} and bought {bought}: a deficit of {balance}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.noSplit':
    '{source} gives only a total, so nobody can say from it who sells to whom. Choose a source that counts both flows.',
  'flows.caveat':
    'The balance is the difference of the flows, not their ratio; both flows as the same source counted them.',
  'products.title': 'What is traded?',
  'products.caption': 'What {exporter} sells to {importer}, by category and year',
  'products.category': 'Category',
  'products.hs': 'HS codes',
  'products.share': 'Share of the flow',
  'products.shareOf': 'Share of {product}',
  'products.total': 'All goods',
  'products.tile': '{category}: {share}',
  'products.leading':
    'In {year}, by {source}, the largest part of what {exporter} sold to {importer} was {category}: {value}, {share} of the flow.',
  'products.inside':
    'Inside {category}: {chapters}, as {source} counts what {exporter} sells to {importer}.',
  'products.chapters': { one: '{count} HS chapter', other: '{count} HS chapters' },
  'products.unknown': 'No source gives values for single goods on this flow.',
  'products.mixOf': 'In {year}, {source} gives {parts}; the rest is not broken down.',
  'products.part': '{category} {share}',
  'products.ownValues': '{source} put a value on {goods}.',
  'products.ownValue': '{category} ({value} in {year})',
  'products.ownNames': 'For {year} it also names, without a value, {goods}.',
  'products.otherBooks':
    'Counted by {source}, not by {chosen}, which does not publish categories year by year. The two are not mixed.',
  'products.chapter': '{code} {name}',

  'required.title': 'What would it take?',
  'required.caption':
    'The average growth a year that reaches the target, by the year of reaching it',
  'required.growth': 'Growth needed, a year',
  'required.ratio': 'Compared with the best year reported',
  'required.sentence': 'Reaching {target} by {year} takes {growth} a year from {start} in {base}.',
  'required.past':
    'The target of {target} is dated {year}, which is not after {base}, so there are no years left to grow in.',
  'required.met': 'The start is not below {target}: nothing is needed.',
  'required.zero': 'The start is zero, and no growth leads away from zero.',
  'required.best': 'Best year any source reports: {growth} ({source}, {year}).',
  'required.bestLabel': 'best year reported: {growth}',
  'required.scenario': 'The scenario averages {growth} and is there in {year}.',
  'required.here': '{growth} → {year}',

  'mirror.title': 'Do the two sides agree?',
  'mirror.caption': 'The flow {flow} as every source counted it, by year',
  'mirror.sentence':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}, and {second} counts {secondValue}: {ratio} to one.',
  'mirror.oneSided': 'No year has figures from both sides for goods from {exporter} to {importer}.',
  'mirror.from': 'Years beginning in {year}',
  'mirror.line': '{source}, {year}',
  'mirror.ratio': 'Exporter’s books over importer’s',
  'mirror.books': 'Books',
  'mirror.caveat':
    'Importers usually count with freight and insurance (cif), exporters without (fob); years of different calendars overlap only in part. Neither explains a gap of this size.',
  'mirror.neither': 'neither side',

  'record.title': 'Have such targets been met?',
  'record.caption': 'Targets announced, and the total counted for the year each was due',
  'record.target': 'Target',
  'record.announced': 'Announced',
  'record.due': 'Due',
  'record.actual': 'Counted for that year',
  'record.verdict': 'Outcome',
  'record.label': '{value} by {year}',
  'record.undated': '{value}, no date',
  'record.met': '{value}, met',
  'record.missed': '{value}, missed',
  'record.unknown': 'not reported',
  'record.open': 'still open',
  'record.noDate': 'no date was set',
  'record.sentence': {
    one: 'Of the {count} target whose year {source} has counted, {met} was met.',
    other: 'Of the {count} targets whose year {source} has counted, {met} were met.',
  },
  'record.noneMet': {
    one: 'The only target whose year {source} has counted was missed.',
    other: 'None of the {count} targets whose year {source} has counted was met.',
  },
  'record.beside': '{value}, {verdict}',
  'record.none': '{source} has not counted the year of any target yet.',
} as const

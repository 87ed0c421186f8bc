/** The words of the figures below the first screen. */
export const enLowerFigures = {
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

/** The figures about targets: the growth required, and the record of past ones. */
export const targetMessages = {
  'required.title': 'What would it take?',
  'required.caption':
    'The average growth a year that reaches the target, by the year of reaching it',
  'required.growth': 'Growth needed, a year',
  'required.ratio': 'Compared with the best year counted',
  'required.ratioTo': 'Compared with the best year counted from {floor} up ({growth})',
  'required.sentence':
    'Reaching {target} by {year} takes {growth} a year on average, from {start} in {base}.',
  'required.tooFast':
    'No growth up to {fastest} a year reaches {target} by {year} from {start} in {base}.',
  'required.past':
    'The target of {target} is dated {year}, which is not after {base}, so there are no years left to grow in.',
  'required.met': 'The start is not below {target}: nothing is needed.',
  'required.zero': 'The start is zero, and no growth leads away from zero.',
  'required.best':
    'Best year that any source counted, from {floor} of trade up: {growth} ({source}, {year}).',
  'required.bestLabel': 'best year from {floor} up: {growth}',
  'required.scenario': 'The scenario averages {growth} and is there in {year}.',
  'required.scenarioAlike': 'The scenario averages just that and is there in {year}.',
  'required.scenarioFallsBack':
    'The scenario averages {growth} up to {year}, when it is there, then falls back.',
  'required.scenarioColumn': 'The scenario on average, where it is there',
  'required.scenarioLabel': '{growth} → {year}',

  'brief.required.first':
    'Reaching the target in the first year possible ({period}) would take growth of {growth} a year.',
  'brief.required.like':
    'The first year in which it would take no more than the best year counted is {period}, with {growth} a year.',
  'brief.required.last': 'In the last year shown ({period}) it would take {growth} a year.',
  'brief.required.met': 'The start is not below the target, so no growth is needed.',

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
  'record.passed': '{value}, passed in {year}',
  'record.passedUndated': 'That of {value}, which had no date, was passed in {year}.',
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
  'record.valueAndVerdict': '{value}, {verdict}',
  'record.noTarget': 'No target is on file.',
  'record.none': '{source} has not counted the year of any target yet.',

  'brief.record.target': '“{statement}” (announced {announced}): {outcome}.',
} as const

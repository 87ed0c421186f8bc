/** The same trade as both sides report it. */
export const mirrorMessages = {
  'mirror.title': 'Do the two sides agree?',
  'mirror.caption': 'The flow {flow} as every source counted it, by year',
  'mirror.sentence':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}: {ratio} times the {secondValue} that {second} counts.',
  'mirror.firstNothing':
    'For {year}, {first} counts next to nothing from {exporter} to {importer} ({firstValue}), where {second} counts {secondValue}.',
  'mirror.secondNothing':
    'For {year}, {second} counts next to nothing from {exporter} to {importer} ({secondValue}), where {first} counts {firstValue}.',
  'mirror.oneSided':
    'For no year shown do we hold figures of both sides’ customs for the same goods from {exporter} to {importer}.',
  'mirror.from': 'Years beginning in {year}',
  'mirror.line': '{source}, {year}',
  'mirror.ratio': 'Exporter’s books over importer’s',
  'mirror.books': 'Books',
  'mirror.gap':
    'In {year} {importer}’s books show {gap} more: {freight} by freight (factor {factor}), {rest} unexplained.',
  'mirror.gapExplained':
    'In {year} {importer}’s books show {gap} more; freight (factor {factor}) would explain {freight}, and so all of it.',
  'mirror.gapBelow':
    'In {year} {importer}’s books show {gap} less than {exporter}’s, which freight does not explain: with it they would show {freight} more.',
  'mirror.sentenceAligned':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}: {ratio} times the {secondValue} of {second}, aligned to the same twelve months.',
  'mirror.sentenceNotAligned':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}; {second} counts {secondValue} in other months, which is not compared.',
  'mirror.alignedDays': 'Aligned by days. {split}',
  'mirror.alignedMonths': 'Aligned by months. {split}',
  'mirror.notAligned':
    'For {year} the calendars differ, and a year beside it is not on file: nothing is subtracted or divided.',
  'mirror.changes':
    'Not all years are counted by {source} itself: what it gives for {years} is estimated, so its line may jump there.',
  'mirror.withFreight': 'Exporter’s books with freight (× {factor})',
  'mirror.cifColumn': 'Exporter’s books, with freight',
  'mirror.gapColumn': 'Importer’s books less exporter’s',
  'mirror.freightColumn': 'Of that, freight',
  'mirror.restColumn': 'Not explained',
  'mirror.soldColumn': 'Compared: exporter’s books',
  'mirror.boughtColumn': 'Compared: importer’s books',
  'mirror.note.importerDays': 'importer’s years aligned by days',
  'mirror.note.importerMonths': 'importer’s months added up to the exporter’s year',
  'mirror.note.exporterMonths': 'exporter’s months added up to the importer’s year',
  'mirror.notAlignedNote': 'different calendars, not aligned',
  'mirror.how':
    'The ratio compares the national customs of both sides; other sources stand beside them. Importers usually count with freight and insurance (cif), exporters without (fob).',
  'mirror.named':
    'Lines of {count} sources with the latest values are named; tips and the table name all.',
  'mirror.neither': 'neither side',

  'brief.mirror.latest':
    'In the latest year with figures from both sides, the two books give {first} ({firstSource}, {firstPeriod}) and {second} ({secondSource}, {secondPeriod}): a ratio of {ratio}.',
  'brief.mirror.between':
    'In all years with figures from both sides, the ratio lies between {lowest} ({lowestPeriod}) and {highest} ({highestPeriod}).',
  'brief.mirror.oneSide':
    'The latest figure for this flow is {value} ({source}, {period}); what the other side counts: {gap}.',
  'brief.mirror.otherSide': 'the figure of the other side for the same months',
} as const

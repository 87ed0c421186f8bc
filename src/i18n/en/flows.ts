/** The figures of the two flows: their balance, other measures, and how far both sides’ books agree. */
export const flowMessages = {
  'flows.title': 'Who sells to whom?',
  'flows.caption': 'Both flows and the balance between them by year, counted and projected',
  'flows.assumed': '{flow}, assumed',
  'flows.balance': 'Balance',
  'flows.surplus':
    'In {year} {exporter} sold {sold} and bought {bought}: a surplus of {balance}, its exports {ratio} times {importer}’s. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.deficit':
    'In {year} {exporter} sold {sold} and bought {bought}: a deficit of {balance}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.even':
    'In {year} {exporter} sold and bought alike, {sold}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.oneWay':
    'In {year} {exporter} sold {sold} to {importer}, and next to nothing went the other way: {bought}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.otherWay':
    'In {year} {importer} sold {bought} to {exporter}, and next to nothing went the other way: {sold}. The scenario takes the two flows to {soldLater} and {boughtLater} in {later}.',
  'flows.noSplit':
    'Of {source} we hold only a total, so nobody can say from it who sells to whom. Choose a source that counts both flows.',
  'flows.onlyOne':
    'In {year} {exporter} sold {value} to {importer}; {source} holds nothing on the other direction.',
  'flows.caveat':
    'The balance is the difference of the flows, not their ratio; both flows as the same source counted them.',
  'flows.logBalance':
    'The balance is not drawn on a log scale, which has no place for values below zero; the table has it.',

  'brief.flows.counted':
    'In the last year counted ({period}), goods worth {first} went from {firstFlow}, and goods worth {second} from {secondFlow}: a balance of {balance}.',
  'brief.flows.before': 'In the first year counted ({period}) the balance was {balance}.',
  'brief.flows.end':
    'The scenario takes the two flows to {first} and {second}, and the balance to {balance} ({period}).',

  'mirror.title': 'Do the two sides agree?',
  'mirror.caption': 'The flow {flow} as every source counted it, by year',
  'mirror.sentence':
    'For {year}, {first} counts {firstValue} from {exporter} to {importer}: {ratio} times the {secondValue} that {second} counts.',
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
    '{source} does not count all years itself: what it gives for {years} is estimated, so its line may jump there.',
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
  'mirror.factor': 'Freight factor (cif over fob)',
  'mirror.how':
    'The ratio compares the national customs of both sides; other sources stand beside them. Importers usually count with freight and insurance (cif), exporters without (fob).',
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

  'measure.label': 'Measured in',
  'measure.usd': 'current US dollars',
  'measure.gdp': 'share of GDP',
  'measure.person': 'US dollars a head',
  'measure.constant': 'constant prices',

  'measure.title.gdp': 'How large is this trade beside both economies?',
  'measure.title.person': 'How much of this trade is there a head?',
  'measure.title.constant': 'How large was this trade at the prices of one year?',
  'measure.path.gdp':
    'In {year}, trade both ways came to {first} of {firstEconomy}’s GDP and {second} of {secondEconomy}’s.',
  'measure.path.person':
    'In {year}, trade both ways came to {first} a head in {firstEconomy} and {second} in {secondEconomy}.',
  'measure.path.constant':
    'At prices of {base}, trade both ways came to {first} in {year}; the most was {most}, in {mostYear}.',
  'measure.path.constantMost':
    'At prices of {base}, trade both ways came to {first} in {year}, the most of all years counted.',
  'measure.flows.gdp':
    'In {year}, what {firstEconomy} sold to {secondEconomy} came to {first} of its GDP; what it bought, to {second} of {secondEconomy}’s.',
  'measure.flows.person':
    'In {year}, {firstEconomy} sold {secondEconomy} goods of {first} for each of its people; {secondEconomy} sold goods of {second} for each of its own.',
  'measure.flows.constant':
    'At prices of {base}, {firstEconomy} sold {secondEconomy} {first} in {year} and bought {second}.',
  'measure.none':
    'In no year is both this trade counted by {source} and what it would be divided by on record.',
  'measure.caveat':
    'Counted years only: nothing is assumed about GDP, population or prices to come, so nothing is projected.',
  'measure.formula.path.gdp':
    'Both flows, divided by the GDP of each economy in current US dollars.',
  'measure.formula.path.person': 'Both flows, divided by the people of each economy.',
  'measure.formula.flows.gdp':
    'Each flow, divided by the GDP in current US dollars of the economy that sells it.',
  'measure.formula.flows.person': 'Each flow, divided by the people of the economy that sells it.',
  'measure.formula.constant':
    'Current US dollars × prices in {base} ÷ prices in the year, both by the GDP deflator of the United States ({unit}).',
  'measure.calendar':
    'GDP, people and prices are of calendar years, each of which counts with the share of its days that lie inside.',
  'measure.aligned': '{what}, aligned by days',
  'measure.gaps': 'Left out, since what they would be divided by is not on record: {years}.',
  'measure.years': '{first} to {last}',
  'measure.caption.gdp': 'Trade counted, GDP, and the one as a share of the other',
  'measure.caption.person': 'Trade counted, people, and US dollars a head',
  'measure.caption.constant': 'Trade counted, prices, and trade at prices of {base}',
  'measure.column.gdp': '{what}, share of {economy}’s GDP',
  'measure.column.person': '{what}, a head in {economy}',
  'measure.column.constant': '{what}, prices of {base}',
  'measure.divisor.gdp': 'GDP of {economy}',
  'measure.divisor.person': 'People in {economy}',
  'measure.divisor.constant': 'US prices ({unit})',
  'measure.line.gdp': '{economy}’s GDP',
  'measure.line.person': 'a head in {economy}',
  'measure.record': '{value} ({unit})',

  'brief.measure': '{what} ({period}): {value}.',
} as const

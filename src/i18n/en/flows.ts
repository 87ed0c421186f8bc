/** The figures of the two flows: their balance, and other measures. */
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
    'In the last year counted ({period}), {firstFlow} came to {first}, and {secondFlow} to {second}: a balance of {balance}.',
  'brief.flows.before': 'In the first year counted ({period}) the balance was {balance}.',
  'brief.flows.end':
    'The scenario takes the two flows to {first} and {second}, and the balance to {balance} ({period}).',

  'measure.label': 'Measured in',
  'measure.usd': 'current US dollars',
  'measure.gdp': 'share of GDP',
  'measure.person': 'US dollars a head',
  'measure.constant': 'constant prices',

  'measure.title.gdp': 'How large is this trade beside both economies?',
  'measure.title.person': 'How much of this trade is there a head?',
  'measure.title.constant': 'How large was this trade at the prices of one year?',
  'measure.path.gdp':
    'In {year}, trade came to {first} of {firstEconomy}’s GDP and {second} of {secondEconomy}’s.',
  'measure.path.person':
    'In {year}, trade came to {first} a head in {firstEconomy} and {second} in {secondEconomy}.',
  'measure.path.constant':
    'At prices of {base}, trade came to {first} in {year}; the most was {most}, in {mostYear}.',
  'measure.path.constantMost':
    'At prices of {base}, trade came to {first} in {year}, the most of all years counted.',
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
  'measure.formula.path.gdp': 'Trade, divided by the GDP of each economy in current US dollars.',
  'measure.formula.path.person': 'Trade, divided by the people of each economy.',
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

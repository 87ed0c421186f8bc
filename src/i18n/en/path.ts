/** The path figure, and the sentence that answers what is worked out. */
export const pathMessages = {
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

  'brief.path.counted':
    'In the last year counted ({period}), both flows together came to {total} ({status}).',
  'brief.path.noTotal': 'In the last year counted ({period}), both flows together came to {total}.',
  'brief.path.flows': 'Of this, {firstFlow} took {first}, and {secondFlow} {second}.',
  'brief.path.reached':
    'With the assumptions of this scenario, trade first comes to the target of {target} with {total} ({period}).',
  'brief.path.notReached':
    'With the assumptions of this scenario, trade does not come to the target of {target} in any year shown.',
  'brief.path.end':
    'At the end of the years shown ({period}) it stands at {total}; if nothing is moved, at {baseline}.',
  'brief.path.endUnmoved': 'At the end of the years shown ({period}) it stands at {total}.',
} as const

/** The controls of the scenario, the list of its changes, and saved scenarios. */
export const scenarioMessages = {
  'scenario.growth': 'Growth of both flows, a year',
  'scenario.growthMark.claimed': 'Mark: {growth}, as in {last}',
  'scenario.growthMark.average': 'Mark: {growth} a year, as from {first} to {last}',
  'scenario.growthMark.none': 'Mark: {growth}; no usable growth is on file',
  'scenario.growthOf': 'Growth, {what}, a year',
  'scenario.targetValue': 'Target',
  'scenario.targetYear': 'Target year',
  'scenario.percent': '%',
  'scenario.billions': 'US$ bn',
  'scenario.shock': 'Shock in {year}',
  'scenario.categoryOfFlow': '{category}, {flow}',

  'solve.year': 'year',
  'solve.growth': 'growth',
  'solve.target': 'target',
  'solve.start': 'start',

  'scenario.overridden': 'Without effect: everything it holds for has a rate of its own.',
  'scenario.partlyOverridden': 'Holds only where no rate of its own is set below.',

  'changes.source': 'Base: {value}',
  'changes.growth': 'Growth {value} a year',
  'changes.growthOf': '{what}: {value} a year',
  'changes.shock': '{value} in {year}, {recovery}',
  'changes.lever': '{lever}: {value} from {year}',
  'changes.days': { one: '{count} day', other: '{count} days' },
  'changes.times': '{value} ×',
  'changes.megawatts': '{value} MW',
  'changes.recovered': { one: 'fading within {count} year', other: 'fading within {count} years' },
  'changes.never': 'lasting',
  'changes.target': 'Target {value} by {year}',
  'changes.own': '{what}: {value} by {who} (added)',
  'changes.start': 'Start {value}',
  'changes.solve': 'Works out the {what}',
  'changes.horizon': 'Projected to {year}',

  'base.carried':
    'For {year} we hold no figure of {flow}: the last one, of {from}, stands in for it.',
  'base.freight': 'Imports include freight, exports do not: total and balance mix both.',
  'base.oneFlow': 'Only {flow} is counted here: the other direction is not on file.',
  'base.otherFlow': 'Only {flow} is counted here; {other} is counted by {source}.',
  'base.goods':
    'Only the goods on file are counted here, not always all trade: other pairs’ is no measure.',
  'base.late': 'The base is of {year}: every year since is assumed, not counted.',
  'base.payments': 'These are payments through banks, not goods at customs: {source}.',
  'base.statement': 'This is a statement, not a count at customs: {source}.',
  'base.estimate': 'This is an estimate, not a count at customs: {source}.',
  'base.own': 'The base is a figure that a reader added, not one of these data: {source}.',

  'own.name': '{who}, added by hand',
  'own.shortName': '{who} (added)',
  'own.scope':
    'A figure that a reader added by hand. It is not one of these data, and nobody has checked it.',
  'own.undated': 'undated',
  'own.figure': '{what}, {year}',
  'own.by': '{figure}, by {who}',
  'own.none': 'not added',

  'source.changed': 'The base is now {source}: base, calendar and history changed with it.',

  'compare.current': 'This scenario',
  'compare.baseline': 'Baseline',
  'compare.unnamed': 'Scenario {number}',
  'compare.numbered': '{name} ({number})',
  'compare.assumes': '{name}: {changes}',
} as const

/** The path figure, and the sentence that answers what is worked out. */
export const pathMessages = {
  'path.title': 'Where does this lead?',
  'path.startsAbove': 'Trade starts above the target of {target}: at {start} in {base}.',
  'path.startsAt': 'Trade starts at the target: {start} in {base}.',
  'path.passes': 'The scenario passes {target} in {reached}.',
  'path.inTime': 'The scenario passes {target} in {reached}, in time.',
  'path.inYear':
    'The scenario passes {target} in time: it stands at {value} in {year}, the target’s year.',
  'path.exactly': 'The scenario comes to {target} in {year}, the target’s year.',
  'path.dips': 'The scenario passes {target} in {reached}, then falls back for a time.',
  'path.fallsBack': 'The scenario passes {target} in {reached}, then falls back.',
  'path.never': 'The scenario does not reach {target} up to {last}, when it stands at {end}.',
  'path.thenAt': 'In {year}, the target’s year, it stands at {value}.',
  'path.thenShort': 'In {year}, the target’s year, it stands at {value}: {gap} short.',
  'path.thenOver': 'The target’s year, {year}, lies before the start.',
  'path.caption': 'Trade by year: counted, with the scenario, and if nothing is moved',
  'path.total': 'Counted',
  'path.scenario': 'Scenario',
  'path.scenarioMedian': 'Scenario (median)',
  'path.mostDraws': '80% of draws',
  'path.range': '{low} to {high}',
  'path.shock': 'Shock in this year',
  'path.shockNamed': 'Shock: {change} on the year before',
  'path.baseline': 'If nothing is moved',
  'path.beside':
    'The base is one figure without a history. The thin line is another count, for comparison: {source}.',
  'path.besideColumn': 'Counted, {source}',
  'path.baselineColumn': 'Baseline',
  'path.targetColumn': 'Target',
  'path.referenceColumn': 'Reference',
  'path.reference': '{rate} a year: as both economies’ growth suggests',
  'path.referenceShort': '{rate} a year',
  'path.referenceMeans': 'What the growth of both economies suggests; a yardstick, no assumption',
  'path.target': 'Target {value} by {year}',
  'path.targetShort': '{value} by {year}',
  'path.targetAfter': 'Target {value} by {year} →',
  'path.end': 'Scenario: {value} in {year}',
  'path.beyond': 'Scenario: off the chart, {value} in {year}',
  'path.bandAbove': '↑ 80% band up to {value} in {year}',
  'path.bandAboveMeans': 'The band leaves the axis at its top ({above}); a log scale holds it.',
  'path.yearNote': '{year}: {note}',
  'path.noteTitle': 'Not published',
  'path.reached': 'reached {year}',
  'path.gaps': {
    one: 'For {count} year of this period we hold no total by {source}; the line is broken there.',
    other:
      'For {count} years of this period we hold no total by {source}; the line is broken there.',
  },
  'path.unequalSums':
    'Totals and flows were published apart: those of {years} do not add up to the digit, and neither was changed.',

  'answer.year':
    'From {start} in {base}, growing {growth} a year, trade reaches {target} in {year}.',
  'answer.yearFallsBack':
    'From {start} in {base}, growing {growth} a year, trade reaches {target} in {year}, then falls back.',
  'answer.yearAbove':
    'From {start} in {base}, growing {growth} a year, trade is at or above {target} from the start.',
  'answer.yearNone':
    'From {start} in {base}, growing {growth} a year, trade does not reach {target}.',
  'answer.growth':
    'To reach {target} by {year}, trade has to grow {growth} a year from {start} in {base}.',
  'answer.growthOfRest':
    'To reach {target} by {year} from {start} in {base}, what has no rate of its own has to grow {growth} a year.',
  'answer.growthNone': 'No growth leads from {start} in {base} to {target} by {year}.',
  'answer.target':
    'From {start} in {base}, growing {growth} a year, trade comes to {target} in {year}.',
  'answer.targetNone':
    'From {start} in {base}, growing {growth} a year, trade comes to nothing that could be named for {year}.',
  'answer.start':
    'To reach {target} by {year}, growing {growth} a year, trade would have to start from {start} in {base}.',
  'answer.startNone': 'Growing {growth} a year, no start in {base} leads to {target} by {year}.',
  'answer.onAverage': 'on average {growth}',
  'answer.apart': 'That is with {parts}.',
  'answer.ownRates': {
    one: '{count} growth rate of its own',
    other: '{count} growth rates of their own',
  },
  'answer.shocks': { one: '{count} shock', other: '{count} shocks' },
  'answer.levers': { one: '{count} lever', other: '{count} levers' },
  'answer.startsAtZero':
    'No growth leads to {target}, because trade starts at zero in {base}: zero times anything is zero. Choose another source or a start value.',
  'answer.targetNotPositive': 'A target of zero asks for nothing. Enter a target above zero.',
  'answer.stays': 'Growing {growth} a year, trade stays at {start} and never reaches {target}.',
  'answer.neverReached':
    'Growing {growth} a year, trade never reaches {target}: it stands at {end} in {last}.',
  'answer.tooFar':
    'Growing {growth} a year, trade is not at {target} within {years} years of {base}. Raise the growth or lower the target.',
  'answer.noTimeLeft':
    'Trade cannot come to {target} by {year}: it starts in {base}, and growth takes at least a year. Choose a later year.',
  'answer.outOfRange':
    'No growth between {slowest} and {fastest} a year leads to exactly {target} by {year}.',
  'answer.noLever':
    'The common growth makes no difference to {target} by {year}: every flow or year has a rate of its own. Remove one of those first.',

  'brief.path.counted': 'In the last year counted ({period}), trade came to {total} ({status}).',
  'brief.path.noTotal': 'In the last year counted ({period}), trade came to {total}.',
  'brief.path.flows': 'Of this, {firstFlow} took {first}, and {secondFlow} {second}.',
  'brief.path.reached':
    'With the assumptions of this scenario, trade first comes to the target of {target} with {total} ({period}).',
  'brief.path.notReached':
    'With the assumptions of this scenario, trade does not come to the target of {target} in any year shown.',
  'brief.path.end':
    'At the end of the years shown ({period}) it stands at {total}; if nothing is moved, at {baseline}.',
  'brief.path.endUnmoved': 'At the end of the years shown ({period}) it stands at {total}.',
} as const

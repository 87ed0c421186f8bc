/** The words of figures that set scenarios side by side. */
export const enCompare = {
  'compare.desk': 'This scenario',
  'compare.baseline': 'Baseline',
  'compare.unnamed': 'Scenario {number}',
  'compare.again': '{name} ({number})',

  'compare.title': 'How do they compare?',
  'compare.caption': 'What each scenario leads to, year by year',
  'compare.scenario': 'Scenario',
  'compare.needed': 'Growth a year still needed',
  'compare.chance': 'Chance of having reached the target',
  'compare.more': 'In {year}, “{to}” comes to {value}: {gap} more than “{from}” ({other}).',
  'compare.less': 'In {year}, “{to}” comes to {value}: {gap} less than “{from}” ({other}).',
  'compare.same': 'In {year}, “{to}” and “{from}” both come to {value}.',
  'compare.never': 'There is no year in which “{to}” and “{from}” both have a value.',
  'compare.alone': 'There is nothing to compare yet; put another scenario beside this one.',
  'compare.reaching': 'Year of reaching the target: {scenarios}.',
  'compare.in': '“{name}” {year}',
  'compare.notBy': '“{name}” not by {year}',
  'compare.aim': 'target {value}',
  'compare.rings': 'A ring stands at what each scenario is to reach, in its year.',
  'compare.band': '{name}: 80\u00a0% of draws',
  'compare.p10': '{name}, 80\u00a0% of draws: from',
  'compare.p90': '{name}, 80\u00a0% of draws: to',
  'compare.drawing': 'Some draws are still being made; their chances follow in a moment.',
  'compare.twoSpreads':
    'Scenarios that move levers are drawn with what is unsure of these and without what all pairs have in common in a year, to count nothing twice. So their chance can be lower though their trade is higher.',
  'compare.drawn':
    'Chances are no forecasts: they are shares of {draws} drawn paths around each scenario, the same draws for all.',
  'compare.assumes': '{name}: {changes}',
  'compare.assumesNothing': 'nothing beyond the default',

  'difference.title': 'What makes the difference?',
  'difference.caption': 'From one scenario to another, step by step and by each difference alone',
  'difference.way': 'Counted',
  'difference.together': 'step by step',
  'difference.alone': 'alone',
  'compare.reached': 'Year of reaching the target',
  'difference.source': 'Other source',
  'difference.none': '{apart} Nothing they assume differently changes that.',
  'difference.largest': '{apart} Most comes from “{name}”: {value}.',
  'difference.how':
    'Split by logarithmic means from the one scenario straight to the other, whatever the order. What both assume alike adds nothing; another source comes first.',
  'difference.aloneHow':
    'The table also tells what each difference does alone, switched in the first scenario; together they do more or less than the sum.',
} as const

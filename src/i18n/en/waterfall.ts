/** The two waterfalls: what each assumption adds, and what makes two scenarios differ. */
export const waterfallMessages = {
  'contributions.title': 'What each assumption adds',
  'contributions.caption': 'From the baseline to the scenario, step by step',
  'contributions.baseline': 'Baseline',
  'contributions.scenario': 'Scenario',
  'contributions.start': 'Other start',
  'contributions.growth': 'Other growth',
  'contributions.shocks': 'Shocks',
  'contributions.overlap': 'Overlap',
  'contributions.limits': 'Capacity and barter',
  'contributions.reporting': 'Trade moved on the books',
  'contributions.part': 'Assumption',
  'contributions.effect': 'Adds',
  'contributions.under': 'Begins at',
  'contributions.more': '+{amount}',
  'contributions.standing': 'Standing',
  'contributions.studies': 'Studies',
  'contributions.none':
    'Nothing that is assumed differs from the baseline: in {year} both stand at {baseline}.',
  'contributions.notYet':
    'In {year} the levers add nothing yet: the scenario stands at {scenario}, the baseline at {baseline}.',
  'contributions.totals':
    'In {year} the scenario stands at {scenario}, the baseline at {baseline}.',
  'contributions.whole': 'The whole difference is “{name}”.',
  'contributions.largest': 'The largest part is “{name}”: {value}.',
  'contributions.takes': 'The largest part, “{name}”, takes {amount} away.',
  'contributions.adds': 'The largest part, “{name}”, adds {amount}.',
  'contributions.excluded':
    '“{lever}” is left out: of it and “{rival}” only the larger of the two counts.',
  'contributions.study': '{standing} · {sample}',
  'contributions.published': 'published',
  'contributions.ownEstimate': 'own estimate',
  'contributions.judgement': 'judgement',
  'contributions.secondHand': 'at second hand',
  'contributions.caveat':
    'The bars add up to the difference, in whatever order the assumptions are taken.',
  'contributions.how':
    'Split by logarithmic means; what levers do only together is shared by Shapley values.',

  'brief.contributions.part': '{part} in {year}: {amount}.',

  'difference.title': 'What makes the difference?',
  'difference.caption': 'From one scenario to another, step by step and by each difference alone',
  'difference.way': 'Counted',
  'difference.together': 'step by step',
  'difference.alone': 'alone',
  'difference.source': 'Other source',
  'difference.none': '{apart} Nothing they assume differently changes that.',
  'difference.caveat':
    'The steps add up to the difference; one assumption alone can do more or less than its step.',
  'difference.how':
    'Split by logarithmic means from the one scenario straight to the other, whatever the order. What both assume alike adds nothing; another source comes first.',
  'difference.aloneHow':
    'The table also tells what each difference does alone, switched in the first scenario; together they do more or less than the sum.',

  'brief.difference.part': '{part} in {year}: {amount}.',
} as const

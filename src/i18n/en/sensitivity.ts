/** The tornado figure: which input the result depends on most. */
export const sensitivityMessages = {
  'tornado.title': 'What does it depend on?',
  'tornado.caption': 'The total of one year with each input alone at its ends',
  'tornado.noReference': 'What is known of levers and of other pairs is on its way.',
  'tornado.scenario': 'In {year} the scenario gives {value}.',
  'tornado.scenarioChance':
    'In {year} the chance of having reached {target} is {value} as the scenario stands.',
  'tornado.noSpread':
    'In that year nothing is left to chance, so no input moves it. Choose a later target year.',
  'tornado.none': 'No input that moves it is known to be unsure.',
  'tornado.most':
    'What moves it most is “{input}”: {low} at {atLow}, {high} at {atHigh}, all else as assumed.',
  'tornado.source': 'The choice of source alone makes it {low} ({atLow}) to {high} ({atHigh}).',
  'tornado.caveat':
    'Each input moves alone, over its 80% interval; source and start, between the lowest and highest report. Together they can do more.',
  'tornado.how':
    'A lever’s interval is what studies leave open of its effect, that of growth how other pairs’ trade has spread; all other inputs stay as assumed.',
  'tornado.chanceHow':
    'Chance is moved from the draws of the scenario: to the input’s end, and narrowed by what the input adds to the spread. Growth is left out, whose spread is what chance is drawn from, and so are sources: each has a chance of its own.',
  'tornado.twice':
    'What sources report for a flow and the choice of source are two views of one disagreement, not two risks, and no part of the chance. A start lies between the counts of customs for its year, without those under 1% of the largest. Sources of payments or of other flows, and those that stop five or more years earlier, are left out.',
  'tornado.startIsSet':
    'The start is set by hand, so neither what sources report for it nor the choice of source counts.',
  'tornado.input': 'Input',
  'tornado.at': 'Is',
  'tornado.total': 'Total then',
  'tornado.difference': 'More or less',
  'tornado.chance': 'Chance then',
  'tornado.basis': 'Who says so',
  'tornado.name': 'Short name',
  'tornado.asAssumed': 'as assumed',
  'tornado.goal': 'Target',
  'tornado.asSet': 'as set',
  'tornado.range': '{low} to {high}',
  'tornado.labelled': '{input}: {range}',
  'tornado.central': 'Scenario: {value}',
  'tornado.target': 'Target: {value}',
  'tornado.change': 'Change from {value}',
  'tornado.less': 'Less',
  'tornado.more': 'More',
  'tornado.further': {
    one: '{count} more input in the table',
    other: '{count} more inputs in the table',
  },
  'tornado.growth': 'Growth a year',
  'tornado.slower': '{change} a year slower',
  'tornado.faster': '{change} a year faster',
  'tornado.choiceOfSource': 'Choice of source',
  'tornado.base': 'Start, {flow}',
  'tornado.amount': '{lever}: amount a year',
  'tornado.through': '{lever}: share that gets through',
  'tornado.madeGood': '{lever}: share made good',
  'tornado.basis.class': 'how the trade of pairs of this size has spread',
  'tornado.basis.wide': 'half as much again as the trade of pairs of this size has spread',
  'tornado.basis.own': 'how this pair’s own trade has spread',
  'tornado.basis.base': 'the lowest and the highest count of customs for {year}',
  'tornado.basis.source': 'the source itself, for {year}',

  'brief.tornado.scenario': 'In {year} the scenario gives {total}.',
  'brief.tornado.end': 'With “{input}” at {at} it is {total}.',
} as const

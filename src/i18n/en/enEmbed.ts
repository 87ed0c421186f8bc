import { enLowerFigures } from './enLowerFigures.ts'
import { enScenario } from './enScenario.ts'

/** What embeds say beside the words of the first page, and the figures that it does not show. */
export const enEmbed = {
  ...enLowerFigures,
  ...enScenario,
  'embed.noScript':
    'This is the view without changes. Changes that the address asks for, tips and tables need JavaScript.',
  'embed.failed':
    'This is the view without changes: what draws the one that the address asks for could not be loaded. Reload the page to try again.',
  'embed.asOf': 'Figures as of {vintage}.',
  'embed.pinned': 'Pinned to the figures as of {vintage}.',
  'embed.newer': 'Show the figures of {vintage}',
  'embed.gone':
    'This view was pinned to the figures of {pinned}, which are no longer kept here. It shows those of {vintage} instead, so its numbers may differ from what its author saw.',
  'embed.whole': 'Explore this in Corridor',
  'embed.otherModel':
    'This view was made with version {pinned} of the equations and is drawn with version {model}, so projected numbers may differ from those its author saw.',
  'embed.unknownTitle': 'There is no such figure',
  'embed.unknown':
    'The address of this embed names none of our figures. Copy it again from the figure’s own menu.',

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
  'contributions.levels': 'Totals',
  'contributions.more': '+{amount}',
  'contributions.standing': 'Standing',
  'contributions.studies': 'Studies',
  'contributions.none':
    'No lever is moved, so there is nothing to take apart: in {year} the scenario stands at {scenario}, the baseline at {baseline}.',
  'contributions.notYet':
    'In {year} the levers add nothing yet: the scenario stands at {scenario}, the baseline at {baseline}.',
  'contributions.sentence':
    'In {year} the scenario stands at {scenario}, the baseline at {baseline}; most comes from “{name}” with {value}.',
  'origin.reference': '{publisher}: {title} ({date})',
  'contributions.study': '{standing} · {sample}',
  'contributions.published': 'published',
  'contributions.ownEstimate': 'own estimate',
  'contributions.judgement': 'judgement',
  'contributions.secondHand': 'at second hand',
  'contributions.how':
    'The bars add up to the difference, whatever their order (LMDI; what a gate and the levers behind it do together is shared by Shapley).',
} as const

/** The headline figure: the claims in circulation. */
export const headlineMessages = {
  'headline.title': 'Five claims in circulation',
  'headline.worked': 'What the figures come to',
  'headline.nobody': 'named by nobody',
  'headline.sentence':
    'Trade of {total} in {year}, {growth} on the year before; {exporter}’s exports {ratio} per dollar of {importer}’s; a target of {target}.',
  'headline.claim': 'Claim',
  'headline.amountColumn': 'Amount',
  'headline.changeColumn': 'Change',
  'headline.ratioColumn': 'Ratio',
  'headline.total': 'Total trade',
  'headline.growth': 'Growth on the year before',
  'headline.growthIn': 'Growth in {period}',
  'headline.decline': 'Change, early {year}',
  'headline.ratio': '{exporter}’s exports per dollar of {importer}’s',
  'headline.target': 'Target',
  'headline.targetBy': 'by {year}',
  'headline.otherBase':
    'The scenario starts from another count, {source} ({year}); these claims stay as they were made.',
  'headline.texts': { one: 'in {count} publication', other: 'in {count} publications' },
  'headline.outvoted': 'most figures say otherwise',
  'headline.standing': '{status} · {detail}',
  'headline.sourced': '{standing} · {source}',
  'headline.doubted': '{standing} · {source} · {doubt}',
  'headline.rivals': { one: '{count} rival figure', other: '{count} rival figures' },

  'brief.headline.claim': '“{claim}” ({status}).',
} as const

/** The headline figure: the claims in circulation. */
export const headlineMessages = {
  'headline.title': 'Five claims in circulation',
  'headline.sentence':
    'Trade of {total} in {year}, {growth} on the year before; exports {ratio}; a target of {target}.',
  'headline.claim': 'Claim',
  'headline.value': 'Figure',
  'headline.total': 'Total trade',
  'headline.growth': 'Growth on the year before',
  'headline.decline': 'Change, early {year}',
  'headline.ratio': '{exporter}’s exports to {importer}’s',
  'headline.target': 'Target',
  'headline.targetBy': 'by {year}',
  'headline.standing': '{status} · {detail}',
  'headline.otherBase':
    'The scenario starts from another count, {source} ({year}); these claims stay as they were made.',
  'headline.rivals': { one: '{count} rival figure', other: '{count} rival figures' },

  'brief.headline.claim': '“{claim}” ({status}).',
} as const

/** What all figures share: their frame, table and legend, and the dialog that says who counted a value. */
export const figureMessages = {
  'figure.pair': '{pair} trade',
  'figure.ofPair': '{pair} trade · {title}',
  'figure.scenario': 'Scenario “{name}”',
  'figure.howToRead': 'How to read this',
  'figure.table': 'Table and who says so',
  'figure.sources': 'Source: {sources}.',
  'figure.assumption':
    'Projected values are assumptions carried forward, not a forecast of what will happen.',
  'figure.nothingToDraw': 'There is nothing to draw; the sentence above says why.',

  'table.notReported': 'not reported',
  'table.origin': 'Who says so',
  'table.year': 'Year',
  'table.period': 'Period',
  'table.status': 'Status',
  'table.source': 'Source',
  'table.note': 'Note',
  'table.total': 'Both flows',
  'table.sum': 'Total',

  'chart.reported': 'counted',
  'chart.projected': 'assumed',
  'chart.unpublished': 'over or running, none on file',
  'chart.passesThrough':
    'The projection passes through {years}: over, and no total is on file. Projected values are assumptions, no forecast.',
  'chart.earlier':
    'Not in the chart: what {source} counted in {years}, before a gap. The table has it, and the years shown can start there.',
  'chart.noZero': 'A log scale has no place for zero: years with none are left out of the chart.',
  'chart.view': 'Units, scale and years',
  'chart.scale': 'Scale',
  'chart.linear': 'Linear',
  'chart.log': 'Log',
  'chart.firstYear': 'Years shown, from',
  'chart.lastYear': 'to',
  'chart.calendar': 'Calendar',
  'chart.gregorian': 'Gregorian',
  'chart.ownCalendar': 'Solar Hijri',

  'origin.ask': 'Who says so? {what}',
  'origin.title': 'Who says so?',
  'origin.reference': '{publisher}: {title} ({date})',

  'picture.assumes': 'Assumed: {changes}.',
  'cite.origin': '{licence}. {address}',
  'office.cite': '“{title}”, {pair}, Corridor, figures of {vintage}, made on {made}.',
  'brief.gap': '[to be researched: {what}]',
  'brief.assumed': 'These are assumptions carried forward, not a forecast.',

  // A figure in the page of another site.
  'embed.asOf': 'Figures as of {vintage}.',
  'embed.pinned': 'Pinned to the figures as of {vintage}.',
  'embed.newer': 'Show the figures of {vintage}',
  'embed.gone':
    'This view was pinned to the figures of {pinned}, which are no longer kept here. It shows those of {vintage} instead, so its numbers may differ from what its author saw.',
  'embed.whole': 'Explore this in Corridor',
  'embed.pairs': 'Choose another pair in Corridor',
  'embed.unknownTitle': 'There is no such figure',
  'embed.unknown':
    'The address of this embed names none of our figures. Copy it again from the figure’s own menu.',

  // Badges of charts that compare years of different calendars.
  'aligned.days': 'aligned by days',
  'aligned.daysNote':
    'Calendars differ: each year counts with the share of its days that lie in the other one, as if every day were the same.',
  'aligned.months': 'aligned by months',
  'aligned.monthsNote':
    'Calendars differ: months add up exactly to the other year. Solar Hijri months begin on other days, and never do.',

  // The control that ranks the inputs of a tornado chart.
  'tornado.rank': 'Ranked by the effect on',
  'tornado.rank.total': 'the total',
  'tornado.rank.chance': 'the chance',

  // The headline claims.
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
  'headline.goods': 'Only the goods on file',
  'headline.growth': 'Growth on the year before',
  'headline.growthIn': 'Growth in {period}',
  'headline.decline': 'Change, early {year}',
  'headline.ratio': '{exporter}’s exports per dollar of {importer}’s',
  'headline.target': 'Target',
  'headline.targetBy': 'by {year}',
  'headline.otherBase':
    'The scenario starts from another figure, that of {source} for {year}; these claims stay as they were made.',
  'headline.texts': { one: 'in {count} publication', other: 'in {count} publications' },
  'headline.outvoted': 'most figures say otherwise',
  'headline.standing': '{status} · {detail}',
  'headline.sourced': '{standing} · {source}',
  'headline.doubted': '{standing} · {source} · {doubt}',

  'brief.headline.claim': '“{claim}” ({status}).',
  'figure.freight': 'Freight factor (cif over fob)',
} as const

/** The words of the page that compares, and of its figures in briefings. */
export const enComparePage = {
  'page.compare': '{pair} trade: scenarios side by side · Corridor',

  'compare.heading': 'Scenarios side by side',
  'compare.scenarios': 'Scenarios',
  'compare.nothing': 'Nothing beyond the default',
  'compare.toDesk': 'Open on the dashboard',
  'compare.toDeskNamed': 'Open on the dashboard: {name}',
  'compare.remove': 'Take “{name}” out of the comparison',
  'compare.removed': '“{name}” was taken out of the comparison.',
  'compare.add': 'Add a scenario',
  'compare.added': '“{name}” was added to the comparison.',
  'compare.full': 'At most {count} stand side by side. Take one out to add another.',
  'compare.ofScenario': '{name}: {sentence}',

  'compare.paste': 'Paste links',
  'compare.pasteField': 'Links',
  'compare.pasteHint':
    'One or several addresses of this site, wherever it is served, or only what stands behind the question mark.',
  'compare.pasteNow': 'Compare them',
  'compare.pasted': {
    one: '{count} scenario was added to the comparison.',
    other: '{count} scenarios were added to the comparison.',
  },
  'compare.pasteTrouble': 'Not all of it could be used',
  'compare.paste.noLink':
    '“{found}” is no link, so it is left out. Paste an address, or what stands behind its question mark.',
  'compare.paste.noParts':
    '“{found}” says nothing that this page knows, so it is left out. Copy the address again from where it was.',
  'compare.paste.tooLong':
    '“{found}” is too long to stand beside others, so it is left out. Open it alone instead.',
  'compare.paste.tooMany':
    '“{found}” and what follows is left out: six links at a time are the most.',
  'compare.paste.otherPair':
    '“{found}” is about another pair, so it is left out. Only scenarios of {pair} stand side by side here.',
  'compare.paste.full':
    '“{found}” is left out, since at most {count} stand side by side. Take one out, then paste it again.',
  'compare.paste.there': '“{found}” stands in the comparison already.',
  'compare.paste.unread':
    'The part “{part}” of “{found}” could not be read; everything else in it counts.',
  'compare.looks': 'Without effect here, where one choice holds for all scenarios: {parts}.',
  'compare.look.band': 'bands shown or not',
  'compare.look.class': 'whose spread chance has',
  'compare.look.draws': 'how rare years are drawn',
  'compare.look.world': 'growth of world trade',
  'compare.look.blend': 'weight given to other pairs',
  'compare.look.rank': 'what inputs are ranked by',
  'compare.look.years': 'years shown',
  'compare.look.flow': 'flow shown',
  'compare.look.product': 'category shown',
  'compare.look.year': 'year of the shares',
  'compare.look.tables': 'open tables',
  'compare.look.lang': 'language',
  'compare.look.theme': 'colours',
  'compare.look.vintage': 'release of the figures',
  'compare.look.compare': 'a comparison of its own',
  'compare.look.between': 'what that sets against each other',

  'compare.results': 'Where they lead',
  'compare.measure': 'Result',
  'compare.totalIn': 'Both flows in {year}',
  'compare.flowIn': '{flow}, {year}',
  'compare.atEnd': 'At the end of the projection',
  'compare.endIn': '{value} in {year}',
  'compare.notReached': 'not by the end',
  'compare.neededFromStart': 'Growth needed from the start to be on target',
  'compare.noTime': 'no time left',
  'compare.chanceByTarget': 'Chance of having reached the target by its year',
  'compare.notDrawn': 'not drawn yet',

  'compare.assumptions': 'What they assume differently',
  'compare.noDifference': 'They assume the same.',

  'compare.from': 'From',
  'compare.to': 'To',
  'compare.oneByOne': 'Each difference alone',
  'compare.oneByOneLead':
    'What “{from}” would come to if only this one assumption were the other’s. Together they do more or less than the sum.',
  'compare.effectIn': 'Effect in {year}',
  'compare.noEffect': 'no effect',
  'compare.insteadOf': '{after} instead of {before}',

  'compare.merge': 'Merge these two',
  'compare.noConflicts': 'They contradict each other in nothing: what either changes holds.',
  'compare.conflicts': {
    one: 'Both change {count} assumption differently. Choose which holds; all else that either changes holds too.',
    other:
      'Both change {count} assumptions differently. Choose which hold; all else that either changes holds too.',
  },
  'compare.side': '{value} ({name})',
  'compare.mergedName': '{from} + {to}',
  'compare.addMerged': 'Add to the comparison',

  'brief.compare.end': 'By {period}, trade comes to {total} in “{scenario}”.',
  'brief.difference.part': '{part} in {year}: {amount}.',
} as const

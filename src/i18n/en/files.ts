/** Files, besides the words of the figures in them: pictures, workbooks, slides, Word reports and bundles. */
export const fileMessages = {
  'picture.origin': 'Corridor, figures of {vintage}, {licence}. {address}',
  'picture.placeless': 'Corridor, figures of {vintage}, {licence}.',
  'picture.alt': 'Chart: {title} {sentence}',

  'cite.ownTitle': 'title in our words',
  'cite.title': '{title} {pair} trade',

  'formulas.baseYear': 'Base year',
  'formulas.target': 'Target, US$',
  'formulas.targetYear': 'Target year',
  'formulas.part': 'What grows alike',
  'formulas.start': 'Start, US$',
  'formulas.growth': 'Growth a year',
  'formulas.shockYear': 'Year of a shock',
  'formulas.shockChange': 'Change on the year before',
  'formulas.shockRecovery': 'Years until it has faded (0: never)',
  'formulas.gap': 'Gap in the logarithm: {part}',
  'formulas.wholeFlow': 'All of {flow}',
  'formulas.balance': 'Balance, US$',
  'formulas.factor': 'Levers, times: {part}',
  'formulas.added': 'Projects, US$: {part}',
  'formulas.total': 'Total, US$',
  'formulas.atTarget': 'At the target',
  'formulas.needed': 'Growth needed to be there',
  'formulas.neededByTarget': 'Growth needed by the target year',
  'formulas.reached': 'First year at the target',

  'unformulated.draws':
    'The formulas give the path of the scenario. Bands and chances have none: they are counted in 10,000 draws with fixed random numbers, which the command repeats.',
  'unformulated.contributions':
    'The formulas give the scenario. How its difference from the baseline is divided among the assumptions has none.',
  'unformulated.panel':
    'The formulas give the scenario. What other pairs did is counted in their records and has none.',
  'unformulated.tornado':
    'The formulas give the scenario in the middle. Each bar is the same projection with one input changed, and chances are counted in draws; neither has formulas of its own.',
  'unformulated.otherScenarios':
    'The formulas give the scenario of this link. The others have theirs where each is opened on the dashboard, and how a difference is divided has none.',
  'unformulated.levers':
    'What levers do stands in the formulas as a number for each year, worked out from their studies, first years and limits for exactly these assumptions; that part has no formulas.',
  'unformulated.measure':
    'The formulas give current US dollars; the table divides them by GDP, people or prices.',

  'sheet.table': 'Table',
  'sheet.sources': 'Sources',
  'sheet.scenario': 'Scenario',
  'sheet.formulas': 'Formulas',
  'sheet.kind': 'Kind',
  'sheet.statistical': 'Statistical source',
  'sheet.publication': 'Publication',
  'sheet.publisher': 'Publisher',
  'sheet.title': 'Title',
  'sheet.date': 'Date',
  'sheet.address': 'Address',
  'sheet.what': 'What',
  'sheet.value': 'Value',
  'sheet.figure': 'Figure',
  'sheet.sentence': 'Message',
  'sheet.caveat': 'Caveat',
  'sheet.pair': 'Pair',
  'sheet.vintage': 'Figures of',
  'sheet.licence': 'Licence',
  'sheet.terms': '{licence}, {url}',
  'sheet.made': 'Made on',
  'sheet.assumption': 'Assumption',
  'sheet.default': 'none beyond the default',

  'office.author': 'Corridor',
  'office.subject': '{pair} trade',
  'office.vintage': 'Figures of {vintage}',
  'office.made': 'Made on {date}',
  'office.origin': 'Corridor, figures of {vintage}, {licence}.',
  'office.open': 'Open this view',
  'office.beyond': 'Beyond the axis: {values}.',
  'office.beyondValue': '{name} {value} ({category})',
  'office.moreSources': { one: '{count} more', other: '{count} more' },
  'office.wholeTable': 'Whole table',
  'office.continued': '{title} (continued)',
  'office.eyebrow': '{title} · {rows}',
  'office.shown': 'Rows {first} to {last} of {count}',
  'office.leftOut': {
    one: '{count} more row is left out here; the view has it.',
    other: '{count} more rows are left out here; the view has them.',
  },
  'office.toCite': 'To cite this: {citation}',
  'office.link': 'This view with all its numbers: {address}',
  'office.assumptions': 'Assumptions',
  'office.assumptionsAndSources': 'Assumptions and sources',
  'office.noAssumptions': 'No assumption was changed: this is the default view.',
  'office.assumptionsOf': '{assumptions} ({titles})',
  'office.sources': 'Sources',
  'office.noSources': 'The figures name no publications besides their statistical sources.',
  'office.references': '[{numbers}]',
  'office.summary': 'Summary',
  'office.contents': 'Contents',
  'office.figureLabel': 'Figure {number}.',
  'office.tableLabel': 'Table {number}.',
  'office.page': 'Page {page} of {pages}',
  'office.annex': 'Annex',
  'office.views': 'How to cite and reopen the figures',
  'office.terms': 'Release and terms',
  'office.release': '{pair}: Corridor, figures of {vintage}.',

  'unit.usd': 'US dollars',
  'unit.percent': 'fraction',
  'unit.ratio': 'ratio to one',
  'unit.year': 'Gregorian year in which the period begins',
  'table.usd': '{what}, US$',
  'figure.attribution': '{pair} trade. Figures of {vintage}, {licence}. Link: {link}',

  // Evidence bundles: what is in them, and how they are restored.
  'bundle.untitled': 'Briefing without a title',
  'bundle.description':
    'The evidence behind a briefing made with Corridor: tables, pictures, the figures they were made from, and the briefing itself.',
  'bundle.comment': 'Comment',
  'bundle.termsByName': 'Terms: {licence}',
  'bundle.terms': 'Terms: {licence}, {url}',
  'bundle.words': 'The briefing in words, tables and pictures',
  'bundle.briefing': 'The briefing as the app keeps it',
  'bundle.scenario': 'The scenario as a link writes it',
  'bundle.readme': 'What is in here',
  'bundle.pair': '{pair}: the figures of {vintage}',
  'bundle.chapters': '{pair}: HS chapters of {vintage}',
  'bundle.reference': 'What is known of levers and country pairs, as of {vintage}',
  'bundle.library': '{pair}: publications and context of {vintage}',
  'bundle.descriptor': 'What every file holds: columns, units, sources, terms, sizes, hashes',
  'bundle.checksums': 'The SHA-256 hash of every other file',
  'bundle.lead':
    'This is the evidence behind a briefing made with Corridor. The tables hold every number that the figures show, unrounded; an empty field means that nothing was reported, and 0 means that zero was reported.',
  'bundle.holds': 'What is in here',
  'bundle.file': 'File',
  'bundle.what': 'What it holds',
  'bundle.cite': 'How to cite it',
  'bundle.check': 'Is it unchanged?',
  'bundle.checkHow':
    'Corridor checks it when you open the bundle there. On a command line, in the unpacked folder:',
  'bundle.checkMeans':
    'The hashes show whether a file was changed after the bundle was made. They do not show who made it.',
  'bundle.reproduce': 'How to get the same numbers again',
  'bundle.briefPage': 'the page of briefings',
  'bundle.drop':
    'Open {page} and drop the archive on it, as it is. The briefing and its scenario are restored.',
  'bundle.commands': 'Without a browser, in a copy of Corridor’s code, each figure’s table:',
  'bundle.notBundle':
    'The archive has no “{at}”, so it is no evidence bundle. Nothing was restored. Choose a bundle that was exported from a briefing.',
  'bundle.newer':
    'The bundle was made with a later version of Corridor (format {found}). This version cannot read it. Reload the page and try again.',
  'bundle.unreadable':
    '“{at}” is not in the form it should have ({found}), so it cannot be restored. The tables and pictures in the bundle can still be opened with other programs.',
  'bundle.unknownFigure':
    'The briefing shows a figure “{found}” that this version of Corridor does not know. Nothing was restored. Reload the page and try again.',
  'bundle.moreUnknown': 'And {found} more that it does not know.',
  'bundle.tooLong':
    '“{found}” is longer than a briefing may be: 200 characters in its title, 20,000 in each text, and 100 pages. Nothing was restored.',
  'bundle.changed': '“{at}” was changed after the bundle was made.',
  'bundle.missing': '“{at}” is missing from the bundle.',
  'bundle.additional': '“{at}” was added after the bundle was made.',
  'bundle.unchecked':
    'This page was not opened over https, so the browser cannot check whether the bundle was changed.',

  'archive.noFile':
    'This is a folder, or a file that can no longer be read. Nothing was read from it. Choose the archive itself, not unpacked.',
  'archive.tooLarge':
    'The file has {found} MB, more than any evidence bundle. Nothing was read from it. Choose another file.',
  'archive.notZip':
    'The file is no ZIP archive, or it is damaged. Nothing was read from it. Choose a bundle as it was downloaded, not unpacked.',
  'archive.tooMany':
    'The archive holds more than {found} files, more than any evidence bundle. Nothing was read from it. Choose another file.',
  'archive.unpacksTooLarge':
    'The archive would unpack to {found} MB, more than any evidence bundle. Nothing was read from it. Choose another file.',
  'archive.unsafePath':
    'The file “{at}” in the archive leads out of it. No evidence bundle has such a file, so nothing was read. Do not unpack this archive with other programs.',
  'archive.repeated':
    'The file “{at}” is in the archive twice, so nobody can say which one counts. Nothing was read from it.',

  'restore.open': 'Open a bundle',
  'restore.reading': 'Reading the bundle …',
  'restore.done': '“{title}” and its scenario are restored.',
  'restore.refused': 'This bundle cannot be restored',
  'restore.altered': 'This bundle is not as it was written',
  'restore.anyway': 'Restore it all the same',
  'restore.failed':
    'What reads bundles did not come. Nothing was restored, and nothing you have was changed. Check the network and try again.',
} as const

/** The page “Your data”: what files hold, what is left out of them, and where packages are kept. */
export const dataMessages = {
  // The page.
  'data.title': 'Your data',
  'data.lead': 'Drop a trade file and get this dashboard for its countries.',
  'data.takes':
    'Downloads of UN Comtrade, WITS, Trade Map, the IMF, BACI, OEC, SDMX or the World Bank, or any table with a year, a flow and a value.',
  'data.takes.forms':
    'CSV, Excel, JSON, Parquet or a data package made here; several at once, up to 1 GB each.',
  'data.takes.safe':
    'First you see what it holds and what is left out. It is read in this browser and never sent anywhere.',
  'data.pick': 'Choose files',
  'data.sample': 'Try a made-up sample',
  'data.paste': 'Paste a table',
  'data.pasteField': 'The table with its header, as text',
  'data.pasteHint':
    'As copied from a spreadsheet or a CSV file. Ctrl+V anywhere on this page does the same.',
  'data.pasteRead': 'Read it',
  'data.pastedName': 'pasted table',
  'data.sampleName': 'made-up sample.csv',

  // Choosing a pair in the header.
  'pair.title': 'Which pair?',
  'pair.search': 'Search',
  'pair.builtIn': 'Built in',
  'pair.own': 'Your data',
  'pair.none': 'No pair has such a name.',
  'pair.add': 'Add a pair from a file',

  // Why rows are left out.
  'data.leftOut.world': 'World totals',
  'data.leftOut.area': 'Groups of countries, and names of no known country',
  'data.leftOut.itself': 'Trade of a country with itself',
  'data.leftOut.reExport': 'Re-exports and re-imports',
  'data.leftOut.otherLevel': 'Other levels of the same goods',
  'data.leftOut.breakdown': 'Parts of a sum, which would count twice',
  'data.leftOut.duplicate': 'The same figure again',
  'data.leftOut.mirrored': 'Repeated from the partner’s report',
  'data.leftOut.notTrade': 'Lines of something else than trade',
  'data.leftOut.value': 'Values that are no number',
  'data.leftOut.negative': 'Amounts below zero, which no trade is',
  'data.leftOut.unit': 'Values in another currency or unit',
  'data.leftOut.period': 'Periods that cannot be read',
  'data.leftOut.party': 'Lines without a reporter or partner',
  'data.leftOut.flow': 'Flows that are not known',
  'data.leftOut.product': 'Codes of goods that cannot be read',
  'data.leftOut.fields': 'Lines with too few or too many fields',
  'data.leftOut.deleted': 'Deletions',

  // Why no package can be made.
  'data.refusal.noRows': 'The files hold no rows of this pair.',
  'data.refusal.onlyBreakdowns':
    'The files hold only parts of sums for this pair, by second partner, customs procedure or transport. Added up, they might count goods twice. Download the totals as well.',
  'data.refusal.noFullYear':
    'The files hold no full year of this pair, so there is nothing to project from. Add the missing months.',

  // While files are read.
  'data.reading': 'Reading {files}',
  'data.readingPair': 'Making the package of {pair}',
  'data.progress': {
    one: '{share} read, {count} row, {speed} a second',
    other: '{share} read, {count} rows, {speed} a second',
  },
  'data.cancel': 'Cancel',

  // What they hold.
  'data.found': 'What {files} holds',
  'data.foundMany': { one: 'What {count} file holds', other: 'What {count} files hold' },
  'data.foundClose': 'Put it away',
  'data.summary': '{lines}, {pairs}; {left}.',
  'data.summaryPairs': { one: '{count} pair of countries', other: '{count} pairs of countries' },
  'data.summaryLines': { one: '{count} line', other: '{count} lines' },
  'data.summaryLeft': { one: '{count} amount left out', other: '{count} amounts left out' },
  'data.tables': 'Tables read',
  'data.table': 'Table',
  'data.tableOf': '{file}, sheet {sheet}',
  'data.kind': 'Recognised as',
  'data.lines': 'Lines',
  'data.amounts': 'Amounts',
  'data.unit': 'Amounts in',
  'data.unit.1': 'US$',
  'data.unit.1000': 'US$ thousand',
  'data.unit.1000000': 'US$ million',
  'data.unit.1000000000': 'US$ billion',
  'data.unitUnsure': '{unit}?',
  'data.format.unknown': 'no kind that is known',
  'data.format.none': 'no table of figures',
  'data.format.comtradeLegacy': 'UN Comtrade, before 2023',
  'data.format.comtradePlus': 'UN Comtrade+',
  'data.format.witsSummary': 'WITS, partners',
  'data.format.witsWide': 'WITS, years side by side',
  'data.format.witsProducts': 'WITS, products',
  'data.format.tradeMapBilateral': 'Trade Map, two countries',
  'data.format.tradeMapList': 'Trade Map, list',
  'data.format.imfWorkbook': 'IMF DOTS, workbook',
  'data.format.imfWide': 'IMF DOTS, years side by side',
  'data.format.imfPanel': 'IMF DOTS, panel',
  'data.format.sdmxCsv': 'SDMX-CSV',
  'data.format.baci': 'BACI',
  'data.format.oec': 'OEC',
  'data.format.worldBank': 'World Bank indicators',
  'data.format.plain': 'plain table',

  'data.pairs': 'Choose a pair',
  'data.onePair': 'The pair',
  'data.pairsSearch': 'Search among {count} pairs',
  'data.pairsShown': { one: '{shown} of {count} pair', other: '{shown} of {count} pairs' },
  'data.pair': 'Pair',
  'data.pairOf': '{one} and {other}',
  'data.years': 'Years',
  'data.flows': 'Flows',
  'data.flow.export': 'exports',
  'data.flow.import': 'imports',
  'data.flow.reExport': 're-exports',
  'data.flow.reImport': 're-imports',
  'data.goods': 'Goods',
  'data.level.all': 'all goods together',
  'data.level.HS2': 'HS chapters',
  'data.level.HS4': 'HS headings',
  'data.level.HS6': 'HS subheadings',
  'data.level.other': '{scheme}, {level} digits',
  'data.reporters': 'Reported by',
  'data.changes.mirrored':
    '{economy} does not report all years itself: what the files give for {years} repeats its partner’s report, and counts as the partner’s.',
  'data.changes.estimated':
    '{economy} does not report all years itself: what the files give for {years} is estimated, so its line may jump there.',
  'data.open': 'Open',
  'data.openPair': 'Open the dashboard of {pair}',
  'data.openAny': 'Open the dashboard',
  'data.openChoose': 'Choose a pair above first.',
  'data.openFirst': 'Answer the question above first.',
  'data.noPairs': 'No pair of countries was found',
  'data.noPairsMeasures':
    'GDP and population are what trade is divided by. Drop a file of trade together with these, and the dashboard shows shares of GDP and trade per head.',
  'data.noPairsBody':
    'Nothing can be charted from this. A pair needs rows with a year, an amount and two countries; see below what was left out.',
  'data.noFigures':
    'Nothing can be charted from this, as it holds no table of figures. A pair needs rows with a year, an amount and two countries.',

  // Questions.
  'data.ask.unit': 'In what unit are the amounts of {table}?',
  'data.ask.unitHint':
    'The file does not say, and nothing is charted on a guess. Another currency has to be converted first.',
  'data.ask.unitChoose': 'Choose',
  'data.ask.calendar': 'Which twelve months are the years of {table}?',
  'data.ask.calendarHint': 'FY24 ends in 2024. In calendar years, 2010-11 is a month.',
  'data.ask.decimal': 'How much is 1.234 in {table}?',
  'data.decimal.point': 'a little more than one',
  'data.decimal.comma': 'more than a thousand',
  'data.ask.reporter': 'Who reported the trade in {table}?',
  'data.ask.mapping': 'Which column is which in {table}?',
  'data.ask.mappingHint': 'Years may be the names of columns. What no column says, say once.',
  'data.map.year': 'Year',
  'data.map.inNames': 'the names of columns, with amounts below',
  'data.map.part': 'Month or quarter',
  'data.map.value': 'Amount',
  'data.map.exports': 'Amount of exports',
  'data.map.imports': 'Amount of imports',
  'data.map.flow': 'Flow',
  'data.map.reporter': 'Who reports',
  'data.map.partner': 'Partner',
  'data.map.product': 'Goods',
  'data.map.none': 'no column',
  'data.map.column': 'column {number}',
  'data.map.flowFixed': 'All rows are',
  'data.map.reporterFixed': 'All rows are reported by',
  'data.map.partnerFixed': 'The partner of all rows is',
  'data.map.preview': 'The first rows of {table}',
  'data.map.read': 'Read it so',
  'data.map.missing': 'Still needed: {what}.',

  // Live sources.
  'data.live.title': 'Ask UN Comtrade and the World Bank',
  'data.live.what':
    'What two countries reported of their trade with each other, by HS chapter, and their GDP and population. Asked for only when you press the button; the answers are read like files.',
  'data.live.switchOn': 'Switch on live sources',
  'data.live.switchOnHint':
    'This page may ask no other site. The link loads it anew, allowed to ask comtradeapi.un.org and api.worldbank.org.',
  'data.live.first': 'First country',
  'data.live.second': 'Second country',
  'data.live.from': 'From',
  'data.live.to': 'To',
  'data.live.key': 'Your key of UN Comtrade, if you have one',
  'data.live.keyHint':
    'Without a key the public preview is asked. It goes to comtradeapi.un.org alone and is forgotten with this tab.',
  'data.live.keepKey': 'Keep the key in this browser, readable for anyone who uses it',
  'data.live.ask': 'Ask for the figures',
  'data.live.choose': 'Choose two different countries first.',
  'data.live.terms':
    'One request a year, one after the other. UN Comtrade and the World Bank see which countries you ask for.',
  'data.live.asking': 'Asking',
  'data.live.askingCount': '{answered} of {all} answers are there',
  'data.live.failed': '{host} gave no figures',
  'data.live.failed.offline':
    'There is no network. Nothing was changed; what was answered today is kept. Ask again once you are online.',
  'data.live.failed.refused':
    'The request was blocked on its way, or the site does not answer pages of others. Nothing was changed. Download the figures there and drop the file here.',
  'data.live.failed.slow':
    'It took longer than a minute to answer. Nothing was changed; what was answered today is kept. Ask again later.',
  'data.live.failed.cut':
    'The answer broke off in the middle, so nothing of it is used. What was answered before is kept for today. Ask again.',
  'data.live.failed.key':
    'It does not accept the key, or the key’s requests are used up. Nothing was changed. Correct the key, or leave it empty.',
  'data.live.failed.limit':
    'It takes no more requests for now. What was answered today is kept. Ask again in some minutes, or for fewer years.',
  'data.live.failed.limitUntil': {
    one: 'It takes no more requests for {count} minute. What was answered is kept. Ask again then.',
    other:
      'It takes no more requests for {count} minutes. What was answered is kept. Ask again then.',
  },
  'data.live.failed.server':
    'It has a fault at the moment, also after four attempts. Nothing was changed; what was answered today is kept. Ask again later.',
  'data.live.failed.request':
    'It does not take this request, so its interface may have changed. Nothing was changed. Download the figures there and drop the file here.',
  'data.live.failed.shape':
    'Its answer has another form than documented, so nothing of it is used. Download the figures there and drop the file here.',
  'data.live.failed.truncated':
    'It gives no more records at a time, and has more of these. What is not whole is not used. Ask with a key of your own.',
  'data.live.failed.nothing':
    'It holds nothing on these two countries in these years. Choose other years, or ask whether one of them reports at all.',
  'data.live.missing': 'The World Bank did not give everything',
  'data.live.missing.gdp': 'It gave no GDP of {economies}, so shares of that are left out.',
  'data.live.missing.population':
    'It gave no population of {economies}, so trade per head there is left out.',
  'data.live.missing.remedy':
    'Everything else works. To have them, ask for other years, or drop a trade file together with a World Bank download that holds them.',

  // What is left out.
  'data.leftOut': 'What is left out, and why',
  'data.leftOut.reason': 'Why',
  'data.leftOut.examples': 'For example',
  'data.leftOut.line': 'line {line}',
  'data.leftOut.example': '{place}, {field} “{found}”',
  'data.leftOut.inFile': '{file}, {example}',

  // What went wrong.
  'data.failed.title': 'The files could not be read',
  'data.failed.refused': 'No dashboard can be made of this pair',
  'data.unread': {
    one: '{count} file could not be read',
    other: '{count} files could not be read',
  },
  'data.failed.file.empty': '{file} is empty. Save or download it again.',
  'data.failed.file.unreadable':
    '{file} is damaged, cut, or holds no table, so nothing of it is used. Download it again, or save it as CSV.',
  'data.failed.file.tooLarge':
    '{file} is too large to be read in this form, so nothing of it is used. Save it as CSV, which is read piece by piece.',
  'data.failed.file.oldExcel':
    '{file} is a workbook of Excel before 2007, which is not read. Save it as .xlsx or CSV.',
  'data.failed.package':
    'The data package does not pass the checks that built-in ones pass, so nothing of it is used. Correct it where it was made:',
  'data.failed.worker':
    'The part that reads files did not start or ended in the middle, perhaps for lack of memory. Nothing was kept or changed. Close other tabs and try again, or reload the page.',
  'data.failed.other':
    'Something in it failed, which is our mistake. Nothing was kept or changed. Try again, or save the file as CSV.',

  // What is kept.
  'data.kept': 'Kept in this browser',
  'data.size': 'Size',
  'data.added': 'Made on',
  'data.keptOn': 'made on {day}, {size}',
  'data.rename': 'Rename',
  'data.renameOf': 'Rename {name}',
  'data.nameOf': 'Name of {what}',
  'data.groups': 'Group goods',
  'data.groupsOf': 'Group the goods of {name}',
  'data.groups.lead':
    'Each HS chapter belongs to one category. Move it to another one. A category that you remove leaves its chapters to the last other one, and one without chapters is left out when you save.',
  'data.groups.none': 'The package holds no HS chapters, so there is nothing to group.',
  'data.groups.fixed':
    'The package holds figures of its categories that no HS chapters add up to. In other groups they would be lost, so these stay as they are. Change them in its files.',
  'data.groups.rest':
    'What categories leave over: {share} of what {from} sold to {to} in {year} ({source}).',
  'data.groups.chapter': '{chapter} {name}',
  'data.groups.empty': 'No chapters in use.',
  'data.groups.newName': 'Name of a new category',
  'data.groups.add': 'Add it',
  'data.groups.remove': 'Remove',
  'data.groups.removeOf': 'Remove “{name}”, its chapters to “{heir}”',
  'data.groups.undo': 'Undo',
  'data.groups.reset': 'Reset',
  'data.save': 'Save',
  'data.download': 'Download',
  'data.downloadOf': 'Download {name}',
  'data.delete': 'Delete',
  'data.deleteOf': 'Delete {name}',
  'data.deleted': '“{name}” was deleted.',
  'data.replaced': 'The package that was here as “{name}” was replaced.',
  'data.renamed': '“{name}” was renamed.',
  'data.grouped': 'The goods of “{name}” were grouped.',
  'data.bringBack': 'Bring it back',
  'data.tabOnly': 'in this tab only',
  'data.exportAll': 'Download everything in one file',
  'data.gigabytes': '{amount} GB',
  'data.megabytes': '{amount} MB',
  'data.kilobytes': '{amount} kB',
  'data.used': '{used} of about {quota} that this browser allows.',
  'data.persisted': 'The browser has promised not to clear it by itself.',
  'data.mayClear': 'A browser that runs out of room may clear it.',
  'data.persist': 'Ask the browser to keep it',
  'data.refused': 'The browser did not promise to keep it. Download what must not be lost.',
  'data.trouble.full': 'The browser’s storage is full',
  'data.trouble.fullBody':
    '“{name}” could not be stored. It works in this tab, and is lost when the tab is closed. Download it to keep it, or delete packages you no longer need.',
  'data.trouble.blocked': 'This browser stores nothing for this page',
  'data.trouble.blockedBody':
    'That is so in some private windows. Packages work in this tab and are lost when it is closed. Download what you want to keep.',
  'data.trouble.newer': 'Another tab runs a newer version of this page',
  'data.trouble.newerBody':
    'What it has stored cannot be used here, so packages work in this tab alone. Reload this tab to go on with the newer version.',
  'data.missing': 'This browser does not have the data of this link',
  'data.missingBody':
    'Its pair “{pair}” is somebody’s own data, which stays in the browser where it was added. The figures shown are of {shown} instead. Ask who sent the link for the data package, and drop it here.',
} as const

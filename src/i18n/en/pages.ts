/**
 * What only the pages of the app say: their frame and titles, the panel of controls with its search among
 * levers, the glossary and the keyboard shortcuts.
 */
export const pageMessages = {
  'app.name': 'Corridor',
  'app.skip': 'Skip to the content',
  'app.nav': 'Pages',
  'app.dashboard': 'Dashboard',
  'app.compare': 'Compare',
  'app.brief': 'Briefings',
  'app.sources': 'Sources',
  'app.data': 'Your data',
  'app.pair': 'Choose another pair',
  'app.theme': 'Colours',
  'app.themeAuto': 'Device colours',
  'app.themeLight': 'Light',
  'app.themeDark': 'Dark',
  'app.drop': 'Let go to open it here: trade figures, or an evidence bundle.',
  'app.noScript':
    'This is the first screen, with the default scenario. Corridor computes everything else in your browser: allow JavaScript to move the sliders and to see all figures.',
  'app.failed':
    'Corridor could not be loaded whole: the connection is down or something blocks it. What you see is the default scenario. What you saved is safe, and the address keeps your scenario. Check the network and reload the page.',
  'app.foot': 'Corridor runs in this browser alone: none of your data is sent anywhere.',
  'app.footVintage': 'Figures of {vintage}.',
  'app.licences': 'Licences of its parts',
  'field.full': 'The field is full: it takes {most} characters.',
  'app.notFoundTitle': 'There is no such page',
  'app.notFound': 'The address leads to nothing here. Your scenarios are untouched.',
  'app.toDashboard': 'Go to the dashboard',

  'share.open': 'Take it with you: {title}',
  'app.linkTitle': 'Part of the link could not be used',
  'app.linkMore': 'And {count} more.',
  'app.linkTail': 'Everything else in the link is shown as it says.',
  'app.ineffectiveTitle': 'Some choices do not count as they are set',
  'app.unknownLang': 'There is no “{part}” version yet; the page is in English.',

  'page.compare': '{pair} trade: scenarios side by side · Corridor',
  'page.dashboard': '{pair} trade: where it stands, where it could lead · Corridor',
  'page.brief': '{pair} trade: briefings of your own · Corridor',
  'page.sources': '{pair} trade: who says so · Corridor',
  'page.data': 'Trade data of your own beside {pair} · Corridor',
  'page.live': 'Live trade data beside {pair} · Corridor',
  'page.named': '{name} · {title}',
  'page.embed': '{title} {pair} trade · Corridor',
  'page.compareDescription':
    '{pair} trade in scenarios side by side: what each assumes, where it leads, and what makes the difference. For example: {sentence}',
  'page.briefDescription':
    '{pair} trade in a briefing of your own: arrange figures, add your words, and take them along as slides, a document, a page or paper. {sentence}',
  'page.sourcesDescription':
    'Who counted {pair} trade, and who says otherwise: every claim, observation and publication. {sentence}',
  'page.liveDescription':
    'Ask UN Comtrade and the World Bank for the trade of any two countries, and get this dashboard for them. Built in: {pair}. {sentence}',
  'page.dataDescription':
    'The same dashboard for any pair of countries, from a file of UN Comtrade, WITS, Trade Map, the IMF or a table. It stays in your browser. Built in: {pair}. {sentence}',
  'page.example': 'For example: {sentence}',
  'page.description':
    '{pair} trade, with every number’s source, and sliders for what if. {sentence}',

  'dashboard.title': '{pair} trade: where it stands, where it could lead',
  'dashboard.vintage': 'figures of {vintage}',
  'dashboard.printed': 'Printed on {date} from {address}',
  'dashboard.nothingMoved': 'Nothing is moved: all assumptions are the default ones.',
  'dashboard.groups': 'Parts of this page',

  'group.today': 'Today',
  'group.ahead': 'Ahead',
  'group.how-likely': 'How likely',

  'howTo.title': 'How to use this page',
  'howTo.explore': 'Explore:',
  'howTo.explore.how': 'press a number to see who says so.',
  'howTo.adjust': 'Adjust:',
  'howTo.adjust.how': 'move a slider; every figure follows.',
  'howTo.take': 'Take away:',
  'howTo.take.how': 'save a figure by its arrow.',
  'howTo.close': 'Do not show these steps again',

  'keys.open': 'Keyboard shortcuts (?)',

  'slot.workOut': 'Work out the',
  'slot.baseBy': '{year} by {source}',
  'slot.baseAsk': '{year}: who says so?',
  'slot.start': 'Start value in billions of US dollars',
  'slot.growth': 'Growth in percent a year',
  'slot.target': 'Target in billions of US dollars',
  'slot.year': 'Target year, as the Gregorian year in which it begins',

  'scenario.title': 'Scenario',
  'scenario.named': 'Scenario: {name}',
  'scenario.open': 'Change the scenario',
  'scenario.close': 'Hide the controls',
  'scenario.tabs': 'What to change',
  'scenario.tab.growth': 'Growth',
  'scenario.tab.levers': 'Levers',
  'scenario.source': 'Whose number is the base?',
  'scenario.ownGrowth': 'Use its own growth: {growth} a year since {year}',
  'scenario.addFigure': 'Add a figure',
  'scenario.perFlow': 'Each flow on its own',
  'scenario.perCategory': 'Each category of {flow}',
  'scenario.shockYear': 'Year of the shock',
  'scenario.shockChange': 'Change on the year before',
  'scenario.shockRecovery': 'Years until it has faded (0: never)',
  'scenario.shockRegain':
    'To regain the level before, trade would have to grow {whole} in one year, or {yearly} a year in two.',
  'scenario.shockLost': 'Nothing is left from which trade could grow again.',
  'scenario.shockAsSet': 'As set, it grows {growth} a year until the shock has faded in {year}.',
  'scenario.addShock': 'Add a shock',
  'scenario.removeShock': 'Remove the shock of {year}',
  'scenario.more': 'Start value and horizon',
  'scenario.start': 'Start value',
  'scenario.horizon': 'Last projected year',
  'scenario.years': 'years',

  'between.title': 'Growth between two years',
  'between.from': 'From',
  'between.to': 'To',
  'between.value': '{value} ({status}) in {year}',
  'between.grew': 'From {from} to {to}, trade changed by {growth} a year: {change} in all.',
  'between.none': 'No growth leads from {from} to {to}.',

  'changes.none': 'Nothing changed yet',
  'changes.count': { one: '{count} change', other: '{count} changes' },
  'changes.undo': 'Undo',
  'changes.redo': 'Redo',
  'changes.list': 'What you changed',
  'changes.resetAll': 'Reset all',
  'changes.reset': 'Undo this change: {what}',

  'preset.label': 'Scenarios',
  'preset.note': 'These set growth and shocks; source, target and levers stay as they are.',
  'preset.none': 'Growth to begin with: {growth} a year',
  'preset.claimed': 'Growth as in {last}: {growth} a year',
  'preset.average': 'Growth as from {first} to {last}: {growth} a year',
  'preset.fall': '{change} in {year}, then {growth} a year',
  'preset.flat': 'Flat: 0% a year, no shock',

  'saved.title': 'Your scenarios',
  'saved.save': 'Save this scenario',
  'saved.name': 'Name',
  'saved.nameHint': 'At most 80 characters. A scenario of the same name is replaced.',
  'saved.noName': 'Enter a name: at least one letter, digit or sign that can be seen.',
  'saved.keep': 'Save',
  'saved.rename': 'Rename {name}',
  'saved.renameTitle': 'Rename the scenario',
  'saved.delete': 'Delete {name}',
  'saved.deleted': '“{name}” was deleted.',
  'saved.bringBack': 'Bring it back',
  'saved.replaced': 'The scenario that was named “{name}” before was replaced.',
  'saved.bringOldBack': 'Bring the old one back',
  'saved.load': 'Load {name}',
  'saved.saved': '“{name}” was saved in this browser.',
  'saved.cancel': 'Cancel',

  'leverPanel.lead':
    'Each lever shows what studies found elsewhere. Nobody has measured it for this pair; where there is no study, it says “judgement”. A year counts with what is in force in its middle, so the first with half a year.',
  'leverPanel.loading': 'Loading what is known of levers …',
  'leverPanel.marks': '{lever}: named positions',
  'leverPanel.strength': 'Strength',
  'leverPanel.from': 'From',
  'leverPanel.effectIn': 'Effect in {year}',
  'leverPanel.noEffectYet': '–',
  'leverPanel.strengthOf': '{lever}: strength',
  'leverPanel.yearOf': '{lever}: first year',
  'leverPanel.phase': 'In force after 1, 4 and 10 years: {one}, {four} and {ten}.',
  'leverPanel.applies': 'Applies to {where}.',
  'leverPanel.appliesAll': 'Applies to all flows and goods alike.',
  'leverPanel.appliesTo': '{what} ({share})',
  'leverPanel.known': 'What it rests on: {standing}',
  'leverPanel.noStudy': 'No study; it is our judgement.',
  'leverPanel.noEffects': 'No default effect',
  'leverPanel.noEffect': '{name}: no default effect, because … {reason}',
  'leverPanel.deductions': 'What reduces the effect, in {year}',

  'seek.title': 'Reach the target with levers',
  'seek.standing': 'Target: {target} in {year}. As the scenario stands: {value}.',
  'seek.way': 'How',
  'seek.way.common': 'all levers equally far',
  'seek.way.common.hint': 'Each goes the same part of its track.',
  'seek.way.one': 'one lever alone',
  'seek.way.one.hint': 'The others stay where they are.',
  'seek.way.least': 'with the least strain',
  'seek.way.least.hint':
    'Those that help more go further, so that the effort of all together is the least.',
  'seek.lever': 'Which one',
  'seek.levers': { one: '{count} lever may move', other: '{count} levers may move' },
  'seek.work': 'Work it out',
  'seek.found': 'It would need:',
  'seek.gives': 'That gives {total} in {year}.',
  'seek.most': 'These levers cannot reach {target} in {year}; the most they bring is {most}, with:',
  'seek.met': 'None of these levers is needed: without them it is {total} in {year}.',
  'seek.noLevers': 'No lever is left to move, so there is nothing to work out. Choose another one.',
  'seek.noTimeLeft':
    'The target’s year is not after the base year, so no lever has time to work. Choose a later year.',
  'seek.notYet':
    'None of these levers adds anything more by {year}, so it stays at {most}. Choose a later year, or begin earlier.',
  'seek.atLimit':
    'What may move is at its limit already, so in {year} it stays at {most}. Let other levers move, begin earlier, or choose a later year.',
  'seek.leftOut.moved': '“{lever}” is left out: “{rival}”, which excludes it, is moved already.',
  'seek.leftOut.weaker':
    '“{lever}” is left out: it and “{rival}” exclude each other, and the latter leads to more.',
  'seek.solves': 'Applying this has the sentence above the path work out the year again.',
  'seek.apply': 'Apply this',
  'seek.applyMost': 'Apply the most',
  'seek.applied': 'Applied.',
  'seek.undo': 'Undo',

  // `forms`: how a text may write the word; separated by commas.
  'glossary.title': 'What words mean here',
  'glossary.draws': 'Draws',
  'glossary.draws.forms': 'draws, draw',
  'glossary.draws.means':
    'One draw is one simulated course of trade: its growth varies by chance from year to year, as that of such pairs has.',
  'glossary.band': 'Band',
  'glossary.band.forms': 'bands, band',
  'glossary.band.means': 'The range that holds the named share of all draws.',
  'glossary.baseline': 'Baseline',
  'glossary.baseline.forms': 'baseline',
  'glossary.baseline.means':
    'The path if nothing is moved: the default growth carried on. No forecast.',
  'glossary.lever': 'Lever',
  'glossary.lever.forms': 'levers, lever',
  'glossary.lever.means':
    'A measure whose effect was studied elsewhere, such as a trade agreement, with a strength and a first year.',
  'glossary.mirror': 'Mirror figures',
  'glossary.mirror.forms': 'mirror figures, mirror',
  'glossary.mirror.means':
    'The same goods as the other side counted them: what one exports, the other imports.',
  'glossary.baseRate': 'Base rate',
  'glossary.baseRate.forms': 'base rates, base rate',
  'glossary.baseRate.means': 'How often comparable pairs did the same before.',
  'glossary.shock': 'Shock',
  'glossary.shock.forms': 'shocks, shock',
  'glossary.shock.means': 'A sudden change in one year, which may fade later.',

  'keys.title': 'Keyboard shortcuts',
  'keys.undo.keys': 'Ctrl+Z',
  'keys.undo': 'Undo a change',
  'keys.redo.keys': 'Ctrl+Shift+Z, Ctrl+Y',
  'keys.redo': 'Redo it',
  'keys.step.keys': 'Arrow keys',
  'keys.step': 'Move a slider, a number or the tip of a chart by one step',
  'keys.leap.keys': 'Shift+arrow keys, Page Up, Page Down',
  'keys.leap': 'Move a slider by ten steps',
  'keys.ends.keys': 'Home, End',
  'keys.ends': 'Move a slider to its ends',
  'keys.entry.keys': 'Enter, Escape',
  'keys.entry': 'Take over or drop what is typed',
  'keys.close.keys': 'Escape',
  'keys.close': 'Close a dialog',
  'keys.list.keys': '?',
  'keys.list': 'Show this list',

  'takes.growth': 'By {year} it would take {growth} a year on average.',
  'takes.both':
    'By {year} it would take {growth} a year on average; {happened} in 100 comparable pairs did as much, {moved} in a world whose trade grows {world} a year.',
  'takes.happened':
    'By {year} it would take {growth} a year on average; {happened} in 100 comparable pairs did as much.',
  'takes.notCounted':
    'By {year} it would take {growth} a year on average; how many comparable pairs did as much was not counted.',
  'takes.multipleBoth':
    'Of 100 comparable pairs, {happened} came to {multiple} times their trade in {years}; in a world whose trade grows {world} a year, {moved}.',
  'takes.multipleHappened':
    'Of 100 comparable pairs, {happened} came to {multiple} times their trade in {years}.',
  'takes.multipleNotCounted':
    'How many comparable pairs came to {multiple} times their trade in {years} was not counted.',
  'takes.reached': 'It starts at {target} or above, so no growth is needed.',
  'takes.past': 'The target is dated {year}, which is not after {base}: no time is left to grow.',

  'embed.noScript':
    'This is the view without changes. Changes that the address asks for, tips and tables need JavaScript.',
  'embed.failed':
    'This is the view without changes: what draws the one that the address asks for could not be loaded. Reload the page to try again.',

  // When the browser does not store what it is given.
  'storage.blockedTitle': 'Nothing you save will be kept',
  'storage.blocked':
    'This browser does not let the page store anything, perhaps in a private window. What you save lasts until the tab is closed. Copy the address to keep a scenario; export a briefing to keep it.',
  'storage.fullTitle': 'The browser’s storage is full',
  'storage.full':
    'The last change is on screen but could not be stored and is lost when the tab is closed. Delete scenarios and briefings you no longer need, or copy the address and export the briefing to keep them.',
  'storage.unreadableTitle': 'Part of what you saved could not be read',
  'storage.unreadable':
    'Some of what this browser had stored is damaged; what could be read is here. All of it was put aside unchanged under {keys}, from where it can be downloaded.',
  'storage.unreadableSave': 'Download what was stored',
  'storage.newerTitle': 'Another tab runs a newer version of this page',
  'storage.newer':
    'What it has stored is left as it is, so nothing you change here is kept. Reload this tab to go on with the newer version.',
} as const

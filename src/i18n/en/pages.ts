/** The frame around the pages of the app: navigation, titles, the groups of the dashboard. */
export const pageMessages = {
  'app.name': 'Corridor',
  'app.skip': 'Skip to the content',
  'app.nav': 'Pages',
  'app.dashboard': 'Dashboard',
  'app.compare': 'Compare',
  'app.brief': 'Briefings',
  'app.sources': 'Sources',
  'app.theme': 'Colours',
  'app.themeAuto': 'Device colours',
  'app.themeLight': 'Light',
  'app.themeDark': 'Dark',
  'app.drop': 'Let go to restore the briefing in this evidence bundle.',
  'app.noScript':
    'This is the first screen, with the default scenario. Corridor computes everything else in your browser: allow JavaScript to move the sliders and to see all figures.',
  'app.failed':
    'Corridor could not be loaded whole: the connection is down or something blocks it. What you see is the default scenario. What you saved is safe, and the address keeps your scenario. Check the network and reload the page.',
  'app.foot':
    'Corridor runs in this browser alone: nothing you do here is sent anywhere. Figures of {vintage}.',
  'app.notFoundTitle': 'There is no such page',
  'app.notFound': 'The address leads to nothing here. Your scenarios are untouched.',
  'app.toDashboard': 'Go to the dashboard',

  'page.compare': '{pair} trade: scenarios side by side · Corridor',
  'page.dashboard': '{pair} trade: where it stands, where it could lead · Corridor',
  'page.brief': '{pair} trade: briefings of your own · Corridor',
  'page.sources': '{pair} trade: who says so · Corridor',
  'page.named': '{name} · {title}',
  'page.embed': '{title} {pair} trade · Corridor',
  'page.compareDescription':
    '{pair} trade in scenarios side by side: what each assumes, where it leads, and what makes the difference. For example: {sentence}',
  'page.briefDescription':
    '{pair} trade in a briefing of your own: arrange figures, add your words, and take them along as slides, a document, a page or paper. {sentence}',
  'page.sourcesDescription':
    'Who counted {pair} trade, and who says otherwise: every claim, observation and publication. {sentence}',
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
} as const

/** Live sources on the page “Your data”: what is asked of other sites, and why it failed. */
export const liveMessages = {
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
} as const

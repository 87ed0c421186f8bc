/** The chance of reaching the target, its bands, and the spread that both rest on. */
export const chanceMessages = {
  'band.half': 'half of the draws',
  'band.most': '80%',
  'band.nearlyAll': '95%',
  'band.low': '80% of draws: from',
  'band.high': '80% of draws: to',
  'band.measured': 'measured up to here',
  'band.caveat':
    'Shaded: what half, 80% and 95% of {draws} draws lie within. In {year}, 80% of them are between {low} and {high}. {spread}',

  'spread.class': 'They spread as the trade of other pairs of this size did from 1980 to 2014.',
  'spread.wide':
    'They spread half as much again as the trade of other pairs of this size did from 1980 to 2014.',
  'spread.goods':
    'The spread is that of other pairs’ total trade: trade in some goods alone varies more.',
  'spread.tested':
    'Fitted to earlier years and tested on later ones, bands of 80% held 79 to 84% of pairs. Their spans overlap, and pairs whose reports break off are missing.',
  'spread.beyond':
    'How far pairs spread was measured for up to 15 years ahead; from {year} on the same formula only goes on.',
  'spread.own':
    'They spread as this pair’s own yearly growth has: {own} a year, a standard deviation in logs ({source}, the latest {counted} of {found} yearly changes).',
  'spread.itself':
    'This pair varied {times} times as much as pairs its size ({own} a year against {size}): 80% would span {low} to {high} in {year}.',
  'spread.itselfHow':
    'What this pair varied: a standard deviation in logs ({source}, the latest {counted} of {found} yearly changes).',
  'spread.tooFewObservations':
    'No chance is drawn, because the pair’s own spread takes {needed} yearly changes and no source gives more than {found}. Choose the spread of pairs of this size.',
  'spread.noSizeClass':
    'No chance is drawn, because the panel of other pairs holds none with as little trade as this. Choose the pair’s own spread.',
  'spread.fat': 'Rare years weigh as much as they did in other pairs.',
  'spread.demeaned':
    'The levers moved are unsure themselves, so what all pairs have in common in a year is left out in proportion, to count nothing twice.',
  'spread.notDemeaned':
    'The levers moved are unsure themselves. For pairs of this size no spread without common years is published, so a part of it counts twice.',

  'chance.controls': 'Uncertainty',
  'chance.showBands': 'Show bands of chance',
  'chance.spread': 'Spread',
  'chance.class': 'pairs of this size',
  'chance.wide': 'half as much again',
  'chance.own': 'this pair’s own',
  'chance.fat': 'Weigh rare years as other pairs had them',
  'chance.title': 'How likely is that?',
  'chance.caption': 'The share of draws that have reached the target, by year',
  'chance.by': 'Reached by then',
  'chance.at': 'At or above it in that year',
  'chance.simulating': 'The draws are being made; the chance follows in a moment.',
  'chance.some': 'In about {share} of 100 draws trade has reached {target} at some time by {year}.',
  'chance.few': 'In fewer than 1 of 100 draws trade has reached {target} at some time by {year}.',
  'chance.most': 'In more than 99 of 100 draws trade has reached {target} at some time by {year}.',
  'chance.half': 'Half of all draws have reached it at some time by {year}.',
  'chance.notHalf': 'By {year} it is still less than half of all draws.',
  'chance.already': 'Trade is at {target} or above it in {year} already.',
  'chance.still': 'In {year}, {share} of all draws are still there.',
  'chance.mark': '{share} by {year}',
  'chance.caveat':
    'Not a forecast: the share of drawn paths around the scenario, which knows nothing that only this pair can expect.',
  'chance.how':
    'A share of {draws} draws; their number alone makes a share of a half unsure by {error}.',
  'chance.first':
    'Reached means for the first time: some draws fall back, so that half of all are there in one and the same year only later, as the median of that year.',
  'chance.points': { one: '{count} percentage point', other: '{count} percentage points' },
  'chance.panel': 'Correlates of War Trade 4.0, own computation',

  'brief.chance.still':
    'Trade is there in {start} already; in {period}, {share} of the draws still are.',
  'brief.chance.half':
    'In the first year in which at least half of the draws have reached the target ({period}), it is {share} of them.',
  'brief.chance.end':
    'At the end of the years shown ({period}), {share} of the draws have reached it.',

  // Shares of other pairs, in sentences of several figures and in the controls of one.
  'baseRates.under': 'under {share}',
  'baseRates.over': 'over {share}',
  'baseRates.range': '{low} to {high}',
  'baseRates.years': { one: '{count} year', other: '{count} years' },
  'baseRates.world': 'Growth of world trade',
  'baseRates.perYear': '%\u00a0a\u00a0year',
  'baseRates.blend': 'Blend both views into one',
  'baseRates.weight': 'Weight of the model',
} as const

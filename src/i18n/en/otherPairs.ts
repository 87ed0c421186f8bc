/** What comparable pairs did: base rates, and recovery after a fall. */
export const otherPairMessages = {
  'base-rates.title': 'Have other pairs done it?',
  'baseRates.caption': 'How often pairs of this size multiplied their trade as the target asks',
  'baseRates.group': 'Pairs',
  'baseRates.multiple': 'Multiple asked for',
  'baseRates.within': 'Within years',
  'baseRates.afterYears': 'At the end of years',
  'baseRates.pairs': 'Number of pairs',
  'baseRates.basis': 'In what kind of world',
  'baseRates.rate': 'Share that did',
  'baseRates.low': 'From',
  'baseRates.high': 'To',
  'baseRates.how': 'How it is known',
  'baseRates.happened': 'as it happened',
  'baseRates.moved': 'with world trade growing {world} a year',
  'baseRates.model': 'The model, for this pair',
  'baseRates.modelBasis': 'as assumed',
  'baseRates.published': 'counted for {multiple} times, within the years',
  'baseRates.between': 'between two counts for {multiple} times, on a straight line',
  'baseRates.quantiles': 'read off quantiles at the end of the years',
  'baseRates.simulated': '{draws} draws, within the years',
  'baseRates.simulatedAt': '{draws} draws, at the end of the years',
  'baseRates.ask':
    'To reach {target} by {year}, trade has to become {multiple} times what it is within {years}.',
  'baseRates.did.within': 'did that',
  'baseRates.did.at': 'stood there at the end of them',
  'baseRates.both':
    'As it happened, {happened} of comparable pairs {did}; with world trade growing {world} a year, {moved}.',
  'baseRates.alike':
    'As it happened and with world trade growing {world} a year alike, {happened} of comparable pairs {did}.',
  'baseRates.onlyHappened': 'As it happened, {happened} of comparable pairs {did}.',
  'baseRates.onlyMoved':
    'With world trade growing {world} a year, {moved} of comparable pairs {did}.',
  'baseRates.modelRate.within':
    'The model gives this pair {model}, for reaching it at some time by {year}.',
  'baseRates.modelRate.at':
    'The model gives this pair {model}, for standing there in {year} itself.',
  'baseRates.blendedRate': 'Blended, with a weight of {weight} for the model, that is {blended}.',
  'baseRates.blended': 'both blended, weight of the model {weight}',
  'baseRates.blendFormula':
    'The blend is the weighted mean of the log odds of both: of the model, and of comparable pairs with world trade growing as assumed. The weight is the reader’s own.',
  'baseRates.rateUnknown': 'How often other pairs did that is not known: {reason}.',
  'baseRates.reached': 'Trade starts at the target or above it, so there is nothing to compare.',
  'baseRates.noReference': 'What other pairs did is on its way.',
  'baseRates.unknown.years': 'it was not counted for so many years',
  'baseRates.unknown.worldGrowth': 'it was not counted for such a growth of world trade',
  'baseRates.unknown.pairGroup': 'it was not counted for pairs of this size',
  'baseRates.unknown.multiple': 'nothing has to grow',
  'baseRates.unknown.rarer': 'rarer than {share}; the panel says no more',
  'baseRates.unknown.commoner': 'commoner than {share}; the panel says no more',
  'baseRates.notKnown': 'not known',
  'baseRates.contradiction':
    'The model and comparable pairs contradict each other in a world whose trade grows {world} a year: their odds differ more than threefold.',
  'baseRates.contradicting':
    'With world trade growing {world} a year, their odds differ by more than a factor of 3 for {groups}. Either this pair is different for a reason, or the scenario asks too much or too little.',
  'baseRates.panelEnds': 'The panel ends in 2014. What pairs did since then is not in it.',
  'baseRates.boom':
    'The panel holds the boom of world trade from 2002 to 2008, so “as it happened” is the bright end.',
  'baseRates.switches':
    'Some figures change because another side reports them, not because trade did. Intervals are for 95 of 100 cases and do not cover what all pairs share in a year.',

  'baseRates.windows':
    'Counted from every start year from 1980 on, so spans overlap and one boom counts many times. Pairs whose reports break off are missing.',

  'brief.baseRates.group': '{group}, {world}: {rate}.',

  'recovery.title': 'How long do such falls last?',
  'recovery.caption': 'What became of the trade of pairs of this size after a fall',
  'recovery.sentence':
    'In {frequency} of all years the trade of pairs of this size fell by {fall} or more; within {years} {regained} of them were back at the level before.',
  'recovery.own': 'In this scenario that takes {years}.',
  'recovery.ownNever': 'In this scenario that has not happened by {year}.',
  'recovery.notCounted':
    'How long pairs of this size took to recover from a fall this small was not counted.',
  'recovery.how':
    'Years count from that of the fall. Regained: trade was at or above the level of the year before at least once; some fell again. A figure that another side reports from then on looks like a fall too.',
  'recovery.after': 'After {years}',
  'recovery.fall': 'Fall of at least',
  'recovery.scenario': 'This scenario, until it is back at the level before',
  'recovery.frequency': 'In how many of all years',
  'recovery.years': 'Years after it',
  'recovery.regained': 'Had regained the level before',
  'recovery.above': 'At or above it in that year',
  'recovery.p10': 'Of the level before, 10% had less than',
  'recovery.p50': 'Of the level before, median',
  'recovery.p90': 'Of the level before, 10% had more than',
  'recovery.events': 'Number of falls',

  'brief.recovery.row':
    '{group}: {regained} had regained the level before a fall of {fall} or more {years} years after it.',
} as const

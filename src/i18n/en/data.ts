/** The page “Your data”: what files hold, what is left out of them, and where packages are kept. */
export const dataMessages = {
  // The page.
  'data.title': 'Your data',

  // Why rows are left out.
  'data.leftOut.world': 'World totals',
  'data.leftOut.area': 'Groups of countries and other areas',
  'data.leftOut.itself': 'Trade of a country with itself',
  'data.leftOut.reExport': 'Re-exports and re-imports',
  'data.leftOut.otherLevel': 'Other levels of the same goods',
  'data.leftOut.breakdown': 'Parts of a sum, which would count twice',
  'data.leftOut.duplicate': 'The same figure again',
  'data.leftOut.mirrored': 'Repeated from the partner’s report',
  'data.leftOut.notTrade': 'Figures of something else than trade',
  'data.leftOut.value': 'Values that are no number',
  'data.leftOut.period': 'Periods that cannot be read',
  'data.leftOut.party': 'Rows without a reporter or partner',
  'data.leftOut.flow': 'Flows that are not known',
  'data.leftOut.product': 'Codes of goods that cannot be read',
  'data.leftOut.fields': 'Rows with too few or too many fields',
  'data.leftOut.deleted': 'Deletions',

  // What a package made of files says of itself.
  'data.package.title': 'Trade between {one} and {other}',
  'data.package.description':
    'Trade of one pair as its sources counted it: values in current US dollars, one row a figure.',
  'data.package.licence': 'set by the publishers of the files',
  'data.source.name': '{economy}’s reports, {publisher}',
  'data.source.short': '{economy} via {publisher}',
  'data.source.monthly': '{name}, by month',
  'data.source.shortMonthly': '{economy} by month, {publisher}',
  'data.scope.files': 'Read from {files}.',
  'data.scope.fob': 'Some values are without freight (fob).',
  'data.scope.cif': 'Some values are with freight and insurance (cif).',
  'data.scope.months': 'Counted by month; a year is their sum where all twelve are known.',
  'data.scope.goods': {
    one: 'The files give no total: it is the sum of the one code of goods that they hold, which may not be all trade.',
    other:
      'The files give no total: it is the sum of the {count} codes of goods that they hold, which may not be all trade.',
  },
  'data.scope.oneFlow':
    'Only goods that {from} sold to {to}: the files hold nothing on the other direction.',
  'data.scope.leftOut': {
    one: 'Left out, 1 row: {reason}.',
    other: 'Left out, {count} rows: {reason}.',
  },
  'data.note.unreported': 'The file reports nothing for this period.',
  'data.note.derived': 'The file calls the figure derived, and does not say how.',
  'data.note.fromGoods': 'The sum of the goods in the file, which gives no total.',
  'data.claim.total': 'Trade was worth {total} in {year}',
  'data.claim.growth': 'Trade changed by {growth} in {year}',
  'data.claim.ratio': '{from} sold {ratio} to {to} for each dollar that it bought in {year}',
  'data.claim.target':
    'No target is on file: twice the trade of {year} is assumed, {target} by {due}',
  'data.refusal.noRows': 'The files hold no rows of this pair.',
  'data.refusal.onlyBreakdowns':
    'The files hold only parts of sums for this pair, by second partner, customs procedure or transport. Added up, they might count goods twice. Download the totals as well.',
  'data.refusal.noFullYear':
    'The files hold no full year of this pair, so there is nothing to project from. Add the missing months.',

  // Reading files.

  // What is kept, and live sources.
} as const

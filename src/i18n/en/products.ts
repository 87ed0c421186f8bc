/** The products figure. */
export const productMessages = {
  'products.rest': 'Everything else',
  'products.enter': 'Look inside {category}',
  'products.flow': 'Flow',
  'products.years': 'Years',
  'products.allYears': 'All years',
  'products.back': 'Back to all categories',
  'products.title': 'What is traded?',
  'products.caption': 'What {exporter} sells to {importer}, by category and year',
  'products.category': 'Category',
  'products.hs': 'HS codes',
  'products.share': 'Share of the flow',
  'products.shareOf': 'Share of {product}',
  'products.total': 'All goods',
  'products.tile': '{category}: {share}',
  'products.leading':
    'In {year}, by {source}, the largest part of what {exporter} sold to {importer} was {category}: {value}, {share} of the flow.',
  'products.inside':
    'Inside {category}: {chapters}, as {source} counts what {exporter} sells to {importer}.',
  'products.chapters': { one: '{count} HS chapter', other: '{count} HS chapters' },
  'products.unknown': 'No source gives values for single goods on this flow.',
  'products.mixOf': 'In {year}, {source} gives {parts}; the rest is not broken down.',
  'products.part': '{category} {share}',
  'products.ownValue': '{category}, {year}: {value} ({status}, filed under {source}).',
  'products.ownNames': 'For {year} {source} names, without a value, {goods}.',
  'products.otherBooks':
    'Counted by {source}: of categories year by year by {chosen} we hold none. The two are not mixed.',
  'products.excess':
    'The categories of {year} add up to {sum}, more than the whole flow that the same source counts, {whole}.',
  'products.chapter': '{code} {name}',

  'brief.products.leading':
    'The largest part in the latest year shown ({period}, {source}) was {category}: {value}, a share of {share}.',
  'brief.products.next': 'It was followed by {parts}.',
  'brief.products.part': '{category} ({value}, {share})',
  'brief.products.shares':
    'For the latest year shown ({period}), {source} gives shares of {parts}.',
  'brief.products.share': '{share} to {category}',
  'brief.products.named': '{source} also names goods without a value: {parts}.',
  'brief.products.noValue': '{category}',
} as const

/** The words of the page that compares, and of its figures in briefings. */
export const enComparePage = {
  'brief.compare.end': 'By {period}, trade comes to {total} in “{scenario}”.',
  'brief.difference.part': '{part} in {year}: {amount}.',
} as const

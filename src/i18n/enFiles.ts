/** Figures as files: pictures, tables, citations, and how to reproduce them. */
export const enFiles = {
  'picture.alt': 'Chart: {title} {sentence}',
  'picture.assumes': 'Assumed: {changes}.',
} as const

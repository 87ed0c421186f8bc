/** Figures as files: pictures, tables, citations, and how to reproduce them. */
export const enFiles = {
  'picture.assumes': 'Assumed: {changes}.',
} as const

/** The sections of the page, in order. */
export const SECTIONS = [
  'claims',
  'mirror',
  'observations',
  'context',
  'events',
  'counted',
  'bibliography',
  'method',
] as const

export type SectionId = (typeof SECTIONS)[number]

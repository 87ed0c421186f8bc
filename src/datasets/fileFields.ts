import type { Reference } from './referenceSchemas.ts'
import type { Chapters, Library, Manifest, Pair } from './schemas.ts'

type RequiredKey<Content> = {
  [Key in keyof Content]-?: undefined extends Content[Key] ? never : Key
}[keyof Content]

/**
 * The fields of a built file, and what `typeof` says of each. The build checks these files whole,
 * so a page only has to see that it got one and not something else, without the code of schemas.
 */
export type FileFields<Content> = Readonly<Record<RequiredKey<Content>, 'string' | 'object'>>

export const manifestFields: FileFields<Manifest> = { vintage: 'string', pairs: 'object' }

export const pairFields: FileFields<Pair> = {
  vintage: 'string',
  licence: 'object',
  id: 'string',
  name: 'string',
  economies: 'object',
  flows: 'object',
  defaults: 'object',
  chapterSource: 'string',
  sources: 'object',
  observations: 'object',
  claims: 'object',
  categories: 'object',
  categoryValues: 'object',
  mix: 'object',
  growthClaims: 'object',
  targets: 'object',
  events: 'object',
  yearNotes: 'object',
  referenceGrowth: 'object',
  measures: 'object',
  leverScope: 'object',
  projects: 'object',
}

export const chaptersFields: FileFields<Chapters> = { names: 'object', rows: 'object' }

export const libraryFields: FileFields<Library> = {
  bibliography: 'object',
  tonnage: 'object',
  informal: 'object',
  context: 'object',
}

export const referenceFields: FileFields<Reference> = {
  vintage: 'string',
  licence: 'object',
  levers: 'object',
  noEffects: 'object',
  rules: 'object',
  evidence: 'object',
  sizeClasses: 'object',
  pairGroups: 'object',
  baseRates: 'object',
  multiples: 'object',
  falls: 'object',
}

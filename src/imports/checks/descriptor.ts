import * as z from 'zod/mini'

const filled = z.string().check(z.minLength(1))
export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json'

const field = z.object({
  name: filled,
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'year', 'list']),
  title: filled,
  description: filled,
  format: z.optional(z.enum(['default', 'uri'])),
  itemType: z.optional(filled),
  trueValues: z.optional(z.array(z.string())),
  falseValues: z.optional(z.array(z.string())),
  delimiter: z.optional(z.enum([' ', ';'])),
  /** Our extension: the resource whose keys a list contains, since foreign keys exclude lists. */
  references: z.optional(z.string()),
  unit: z.optional(filled),
  constraints: z.optional(
    z.object({
      required: z.optional(z.boolean()),
      unique: z.optional(z.boolean()),
      enum: z.optional(z.array(z.string())),
      pattern: z.optional(z.string()),
      minimum: z.optional(z.number()),
      maximum: z.optional(z.number()),
      exclusiveMinimum: z.optional(z.number()),
    }),
  ),
})

const foreignKey = z.object({
  fields: z.tuple([z.string()]),
  reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
})

/** Schema of a table's description. */
export const resource = z.object({
  name: z.string().check(z.regex(/^[-a-z0-9._/]+$/)),
  title: z.optional(filled),
  description: z.optional(filled),
  /** Relative to the description: POSIX, without parent folders. */
  path: z.string().check(z.regex(/^(?!\/|\.)[\w.-]+(\/[\w.-]+)*\.csv$/)),
  type: z.literal('table'),
  scheme: z.literal('file'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  schema: z.object({
    $schema: z.optional(z.string()),
    fields: z.array(field).check(z.minLength(1)),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()).check(z.minLength(1)),
    foreignKeys: z.optional(z.array(foreignKey)),
  }),
})

/** What a link can hold of growth, in per cent, and of a target, in US dollars. */
const [GROWTH, TARGET, YEAR] = [
  [-50, 100],
  [1e3, 1e14],
  [1900, 2100],
] as const

const economy = z.object({
  code: z.string().check(z.regex(/^[A-Z]{3}$/)),
  name: filled,
  inSentence: z.optional(filled),
})
const flow = z.string().check(z.regex(/^[A-Z]{3}-[A-Z]{3}$/))

/** Schema of every `datapackage.json`: the rules of the standard, and ours. */
export const packageDescriptor = z.object({
  $schema: z.literal(PROFILE),
  name: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: filled,
  description: filled,
  version: z.iso.date(),
  created: z.iso.datetime(),
  licenses: z.tuple([z.object({ name: filled, path: z.optional(z.url()) })]),
  sources: z.array(z.object({ title: filled })).check(z.minLength(1)),
  contributors: z.array(z.object({ title: filled })).check(z.minLength(1)),
  keywords: z.array(filled).check(z.minLength(1)),
  resources: z.array(resource).check(z.minLength(1)),
})

/** Schema of the `datapackage.json` of a pair. */
export const descriptor = z.extend(packageDescriptor, {
  corridor: z.object({
    pair: z.object({
      id: filled,
      name: filled,
      economies: z.tuple([economy, economy]),
      flows: z.tuple([flow, flow]),
    }),
    defaults: z.object({
      source: filled,
      /** Per cent a year. */
      growth: z.number().check(z.gte(GROWTH[0]), z.lte(GROWTH[1])),
      growthSince: z.optional(z.int()),
      target: z.object({
        value: z.number().check(z.gte(TARGET[0]), z.lte(TARGET[1])),
        year: z.int().check(z.gte(YEAR[0]), z.lte(YEAR[1])),
      }),
    }),
    freightInImports: z.optional(z.array(filled)),
    chapterSource: filled,
  }),
})

export type TableField = z.infer<typeof field>
export type Resource = z.infer<typeof resource>
export type PackageDescriptor = z.infer<typeof packageDescriptor>
export type Descriptor = z.infer<typeof descriptor>

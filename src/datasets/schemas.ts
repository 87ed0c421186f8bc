import * as z from 'zod/mini'
import type { Observation } from '#model/series.ts'
import { measure, referenceGrowth, yearNote } from './contextSchemas.ts'
import {
  calendar,
  day,
  flow,
  flowOrTotal,
  publicationIds,
  standing,
  text,
  year,
} from './rowFields.ts'

const observation = z.object({
  id: z.string(),
  flow: flowOrTotal,
  source: z.string(),
  calendar,
  year,
  firstDay: day,
  lastDay: day,
  span: z.enum(['year', 'part']),
  value: z.nullable(z.number()),
  preferred: z.boolean(),
  ...standing,
}) satisfies z.ZodMiniType<Observation>

const source = z.object({
  id: z.string(),
  name: z.string(),
  /** A name that is short enough for a chart label. */
  shortName: z.string(),
  publisher: z.string(),
  /** The economy whose statistics these are; `null` if neither of the pair. */
  reporter: z.nullable(z.string()),
  calendar,
  /** What was counted: goods at customs, payments through banks, a statement, an estimate. */
  basis: z.enum(['customs', 'payments', 'statement', 'estimate']),
  /**
   * Whether all goods of a whole economy are counted, those of a part of it such as a province, or
   * `goods`: only some of its goods, or perhaps not all.
   */
  coverage: z.enum(['national', 'part', 'goods']),
  /** What the figures include and exclude, in one or two sentences. */
  scope: z.string(),
})

/** One figure given for a group of goods; `value` null where it is named without a value. */
const categoryValue = z.object({
  id: z.string(),
  flow,
  source: z.string(),
  category: z.string(),
  year,
  firstDay: day,
  lastDay: day,
  span: z.enum(['year', 'part']),
  value: z.nullable(z.number()),
  quantity: z.nullable(z.number()),
  quantityUnit: text,
  ...standing,
})

const category = z.object({
  id: z.string(),
  name: z.string(),
  /** HS chapters or headings, as text: `27`, `0402`. */
  hsCodes: z.array(z.string()),
  /**
   * `group`: one of the groups that partition all HS chapters; `named`: a part or union of them.
   */
  level: z.enum(['group', 'named']),
  /** What a reader must know about these goods in the figures of the pair. */
  note: text,
  bibliography: publicationIds,
})

const share = z.object({
  source: z.string(),
  flow,
  category: z.string(),
  share: z.number().check(z.gt(0), z.lte(1)),
  year,
  ...standing,
})

const growthClaim = z.object({
  id: z.string(),
  flow: flowOrTotal,
  source: z.string(),
  year,
  /** A fraction: 0.1 is 10 % on the year before. */
  growth: z.number(),
  ...standing,
})

/** A figure that contradicts a claim or qualifies it. */
const rival = z.object({
  id: z.string(),
  statement: z.string(),
  value: z.nullable(z.number()),
  source: text,
  /** The observation it rests on, where there is one. */
  observation: text,
  ...standing,
})

const claim = z.object({
  id: z.string(),
  kind: z.enum(['total', 'growth', 'decline', 'ratio', 'target']),
  statement: z.string(),
  /** US dollars for `total` and `target`, a fraction for `growth` and `decline`, a plain ratio. */
  value: z.number(),
  source: text,
  observation: text,
  year,
  firstDay: z.nullable(day),
  lastDay: z.nullable(day),
  ...standing,
  rivals: z.array(rival),
})

const target = z.object({
  id: z.string(),
  value: z.number(),
  /** ISO 8601, as exact as known: `2012`, `2015-04` or `2012-10-09`. */
  announced: z.string(),
  dueYear: z.nullable(year),
  statement: z.string(),
  note: text,
  bibliography: publicationIds,
})

const event = z.object({
  id: z.string(),
  /** ISO 8601, as exact as known. */
  date: z.string(),
  kind: z.enum(['agreement', 'border', 'energy', 'sanctions', 'security', 'visit', 'barter']),
  title: z.string(),
  /** True for the few that the chart of the path names. */
  major: z.boolean(),
  note: text,
  bibliography: publicationIds,
})

/** The share of a lever's effect that applies to a flow, or to one category of it (`null`: all). */
const leverScope = z.object({
  id: z.string(),
  lever: z.string(),
  flow,
  category: text,
  applicability: z.number(),
  note: z.string(),
  bibliography: publicationIds,
})

/** The amount a lever adds to a flow: US dollars a year per unit of the lever. */
const project = z.object({
  lever: z.string(),
  flow,
  value: z.number(),
  low: z.number(),
  high: z.number(),
  formula: z.string(),
  note: z.string(),
  bibliography: publicationIds,
})

const economy = z.object({
  code: z.string(),
  name: z.string(),
  /** The name as sentences say it, where that is another: with its article. */
  inSentence: z.optional(z.string()),
})

/** The data of one pair for the dashboard. */
export const pairFile = z.object({
  vintage: z.string(),
  /** The terms of the selection, its wording and structure: a name of the SPDX list, an address. */
  licence: z.object({ name: z.string(), url: z.string() }),
  id: z.string(),
  name: z.string(),
  economies: z.tuple([economy, economy]),
  flows: z.tuple([flow, flow]),
  defaults: z.object({
    source: z.string(),
    /** A fraction a year. */
    growth: z.number(),
    /** The year since which that is the average growth of the base; absent where it is no average. */
    growthSince: z.optional(year),
    target: z.object({ value: z.number(), year }),
  }),
  /** Sources known to count exports without freight (fob) and imports with it (cif). */
  freightInImports: z.optional(z.array(z.string())),
  /** The source with the most complete HS chapters. */
  chapterSource: z.string(),
  sources: z.array(source),
  observations: z.array(observation),
  claims: z.array(claim),
  categories: z.array(category),
  categoryValues: z.array(categoryValue),
  mix: z.array(share),
  growthClaims: z.array(growthClaim),
  targets: z.array(target),
  events: z.array(event),
  yearNotes: z.array(yearNote),
  referenceGrowth: z.nullable(referenceGrowth),
  measures: z.array(measure),
  leverScope: z.array(leverScope),
  projects: z.array(project),
})

/** HS chapters of one pair by source, flow and year, and their names. */
export const chaptersFile = z.object({
  names: z.record(z.string(), z.string()),
  rows: z.array(
    z.object({ source: z.string(), flow, year, chapter: z.string(), value: z.number() }),
  ),
})

/** Loaded on demand: publications, and figures that no chart shows. */
export const libraryFile = z.object({
  bibliography: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      date: z.string(),
      url: text,
      kind: z.string(),
    }),
  ),
  tonnage: z.array(
    z.object({
      id: z.string(),
      flow: flowOrTotal,
      source: z.string(),
      year,
      tonnes: z.number(),
      ...standing,
    }),
  ),
  informal: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      estimate: z.string(),
      period: z.string(),
      note: text,
      bibliography: publicationIds,
    }),
  ),
  context: z.array(
    z.object({
      id: z.string(),
      /** An economy's code, or null for the pair, the world and others that the indicator names. */
      economy: text,
      indicator: z.string(),
      year: z.nullable(year),
      value: z.number(),
      unit: z.string(),
      note: text,
      bibliography: publicationIds,
    }),
  ),
})

/** The list of pairs, with the paths of their current files relative to the manifest. */
export const manifestFile = z.object({
  vintage: z.string(),
  /** The path of the reference data; absent if none was built. */
  reference: z.optional(z.string()),
  pairs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      files: z.object({ pair: z.string(), chapters: z.string(), library: z.string() }),
    }),
  ),
})

export type Pair = z.infer<typeof pairFile>
export type Source = Pair['sources'][number]
export type Claim = Pair['claims'][number]
export type Rival = Claim['rivals'][number]
export type Category = Pair['categories'][number]
export type CategoryValue = Pair['categoryValues'][number]
export type MixRow = Pair['mix'][number]
export type MeasureRow = Pair['measures'][number]
export type GrowthClaim = Pair['growthClaims'][number]
export type ReferenceGrowth = NonNullable<Pair['referenceGrowth']>
export type YearNote = Pair['yearNotes'][number]
export type TargetRow = Pair['targets'][number]
export type EventRow = Pair['events'][number]
export type Chapters = z.infer<typeof chaptersFile>
export type Library = z.infer<typeof libraryFile>
export type Manifest = z.infer<typeof manifestFile>

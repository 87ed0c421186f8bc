import * as z from 'zod/mini'
import type { Lever } from '#model/levers/lever.ts'

// Compiling validators needs `eval`, which our Content-Security-Policy forbids.
z.config({ jitless: true })

const evidenceIds = z.array(z.string())

/** The quality of evidence: a study, our own computation, a judgement, or a second-hand report. */
const knowledge = z.enum(['published', 'ownEstimate', 'judgement', 'secondHand'])

const mark = z.object({
  lever: z.string(),
  mark: z.enum(['asToday', 'modest', 'ambitious', 'worse', 'muchWorse']),
  /** In the unit of the lever. */
  value: z.number(),
})

/** The fields of a lever that the model uses. */
const leverNumbers = z.object({
  id: z.string(),
  minimum: z.number(),
  maximum: z.number(),
  step: z.number(),
  neutral: z.number(),
  mechanism: z.enum(['factor', 'gate', 'shock', 'project', 'cap', 'reporting']),
  response: z.enum(['linear', 'percent', 'ratio', 'closure']),
  effect: z.number(),
  standardError: z.nullable(z.number()),
  spread: z.nullable(z.number()),
  lowest: z.nullable(z.number()),
  highest: z.nullable(z.number()),
  phase: z.enum(['logistic', 'linear', 'fading']),
  phaseYears: z.nullable(z.number()),
  phaseMidpoint: z.nullable(z.number()),
  phaseScale: z.nullable(z.number()),
  overlap: z.nullable(z.literal('tradeCost')),
  needsBanking: z.boolean(),
  excludes: z.array(z.string()),
}) satisfies z.ZodMiniType<Lever>

/** The fields of a lever that are shown. */
const leverWords = {
  name: z.string(),
  leverGroup: z.enum(['agreement', 'border', 'people', 'payments', 'energy', 'records']),
  meaning: z.string(),
  unit: z.enum(['share', 'days', 'percent', 'count', 'times', 'megawatts']),
  evidence: evidenceIds,
  standing: knowledge,
  caveat: z.string(),
}

/** One row of `levers.csv`. */
export const leverRow = z.extend(leverNumbers, leverWords)

const evidence = z.object({
  id: z.string(),
  /** Authors, or an institution. */
  publisher: z.string(),
  /** Family name, comma, given names as far as known; `others`; none where an institution published it. */
  authors: z.array(z.string()),
  title: z.string(),
  /** As exactly as it is known. */
  date: z.string(),
  journal: z.nullable(z.string()),
  doi: z.nullable(z.string()),
  sample: z.string(),
  /** In our words. */
  finding: z.string(),
  effect: z.nullable(z.number()),
  standardError: z.nullable(z.number()),
  standing: knowledge,
  url: z.nullable(z.string()),
  caveat: z.string(),
})

/** A measure without a default effect, and why. */
const noEffect = z.object({
  id: z.string(),
  name: z.string(),
  reason: z.string(),
  evidence: evidenceIds,
})

const rule = z.object({
  id: z.string(),
  value: z.number(),
  standing: knowledge,
  note: z.string(),
  evidence: evidenceIds,
})

const sizeClass = z.object({
  id: z.string(),
  from: z.number(),
  /** `null` where the class has no upper end. */
  below: z.nullable(z.number()),
  transitory: z.number(),
  permanent: z.number(),
  demeanedPermanent: z.nullable(z.number()),
  demeanedDrift: z.nullable(z.number()),
  largestError: z.number(),
  yearlySpread: z.number(),
  commonSpread: z.number(),
})

const pairGroup = z.object({
  id: z.string(),
  name: z.string(),
  pairs: z.int(),
  evidence: evidenceIds,
})

const baseRate = z.object({
  id: z.string(),
  pairGroup: z.string(),
  /** A fraction a year; `null`: as it happened. */
  worldGrowth: z.nullable(z.number()),
  years: z.int(),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
})

const multiples = z.object({
  id: z.string(),
  basis: z.enum(['nominal', 'share']),
  pairGroup: z.string(),
  sizeClass: z.string(),
  years: z.int(),
  p1: z.number(),
  p5: z.number(),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  p95: z.number(),
  p99: z.number(),
})

const fall = z.object({
  id: z.string(),
  pairGroup: z.string(),
  sizeClass: z.string(),
  /** The fall was this large or larger: −0.15 is 15 %. */
  fall: z.number(),
  years: z.int(),
  frequency: z.nullable(z.number()),
  events: z.int(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  above: z.number(),
  regained: z.number(),
})

/** Evidence on measures and on country pairs in general; loaded on demand. */
export const referenceFile = z.object({
  vintage: z.string(),
  licence: z.object({ name: z.string(), url: z.string() }),
  levers: z.array(z.extend(leverRow, { marks: z.array(z.omit(mark, { lever: true })) })),
  noEffects: z.array(noEffect),
  rules: z.array(rule),
  evidence: z.array(evidence),
  sizeClasses: z.array(sizeClass),
  pairGroups: z.array(pairGroup),
  baseRates: z.array(baseRate),
  multiples: z.array(multiples),
  falls: z.array(fall),
})

/** One row of `lever_marks.csv`. */
export const markRow = mark

export type Reference = z.infer<typeof referenceFile>
export type LeverRow = Reference['levers'][number]
export type Evidence = Reference['evidence'][number]

import * as z from 'zod/mini'
import type { Flow, FlowOrTotal } from '#model/series.ts'

// Compiling validators needs `eval`, which our Content-Security-Policy forbids.
z.config({ jitless: true })

/** A flow as exporter-importer: `ABC-XYZ`. */
export const flow = z.templateLiteral([z.string(), '-', z.string()]) as z.ZodMiniType<Flow, Flow>
/** A flow, or both together. */
export const flowOrTotal = z.union([z.literal('total'), flow]) as z.ZodMiniType<
  FlowOrTotal,
  FlowOrTotal
>
/** The calendar whose years a source counts by. */
export const calendar = z.enum([
  'gregorian',
  'solarHijri',
  'fiscalJuly',
  'fiscalApril',
  'fiscalOctober',
])
const status = z.enum([
  'reported',
  'preliminary',
  'derived',
  'claimed',
  'estimated',
  'assumed',
  'contested',
])
/** The Gregorian year in which a period begins. */
export const year = z.int()
/** A day in ISO 8601. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** Text, or `null` where there is none. */
export const text = z.nullable(z.string())
/** Ids of publications. */
export const publicationIds = z.array(z.string())

/** The fields of every published figure besides its value: how certain it is, and its sources. */
export const standing = { status, formula: text, note: text, bibliography: publicationIds }

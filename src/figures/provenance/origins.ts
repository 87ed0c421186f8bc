import type { Chosen } from '#analysis/known.ts'
import type { Evidence, Reference } from '#datasets/referenceSchemas.ts'
import type {
  CategoryValue,
  Claim,
  EventRow,
  GrowthClaim,
  MeasureRow,
  MixRow,
  Pair,
  ReferenceGrowth,
  TargetRow,
  YearNote,
} from '#datasets/schemas.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Observation } from '#model/series.ts'

/** The id that stands for the model, as the origin of every computed value. */
export const PROJECTION = 'projection'

/** A record that an id in a figure's table refers to. */
export type OriginRecord =
  | Readonly<{ kind: 'observation'; record: Observation }>
  | Readonly<{ kind: 'claim'; record: Claim }>
  | Readonly<{ kind: 'category'; record: CategoryValue }>
  | Readonly<{ kind: 'mix'; record: MixRow }>
  | Readonly<{ kind: 'growth'; record: GrowthClaim }>
  | Readonly<{ kind: 'target'; record: TargetRow }>
  | Readonly<{ kind: 'event'; record: EventRow }>
  | Readonly<{ kind: 'measure'; record: MeasureRow }>
  | Readonly<{ kind: 'reference'; record: ReferenceGrowth }>
  | Readonly<{ kind: 'yearNote'; record: YearNote }>
  | Readonly<{ kind: 'projection' }>
  | Readonly<{ kind: 'evidence'; record: Evidence }>

/** Returns the id of a study in the reference data, prefixed to differ from ids of a pair's records. */
export function evidenceId(id: string): string {
  return `evidence:${id}`
}

/** Matches the ids that `panelId` returns. */
const PANEL = /^panel:([a-z-]+):[a-z0-9-]+$/

/**
 * Returns the id of a statistic of other country pairs: `group` is their group, `count` its statistic.
 */
export function panelId(group: string, count: string): string {
  return `panel:${group}:${count}`
}

/**
 * Returns the ids of the records behind the spread of growth: other country pairs, or the history of
 * this pair.
 */
export function spreadRecords(
  { choice, history }: Chosen,
  { pairGroups }: Reference,
): readonly string[] {
  if (choice.chance.spread === 'own') {
    return history.total.points.flatMap(({ observations }) => observations)
  }
  return pairGroups.slice(0, 1).map(({ id }) => panelId(id, 'spread'))
}

/** Returns the id of a category's share of a flow, composed of its fields. */
export function mixId({ source, flow, category }: MixRow): string {
  return `mix:${source}:${flow}:${category}`
}

const cache = createCache<ReadonlyMap<string, OriginRecord>>()

/** Returns the record with this id from a pair's data or the reference data; `null` if in neither. */
export function originRecord(
  pair: Pair,
  id: string,
  reference: Reference | null,
): OriginRecord | null {
  const study = reference ? studyOf(id, reference) : undefined
  if (study) return { kind: 'evidence', record: study }

  return cache([pair], () => indexOf(pair)).get(id) ?? null
}

/**
 * Returns the study with this id, or the panel data set that a statistic of other country pairs is
 * from.
 */
function studyOf(id: string, { evidence, pairGroups }: Reference): Evidence | undefined {
  const [, group] = PANEL.exec(id) ?? []
  const [panel] = pairGroups.find(({ id: groupId }) => groupId === group)?.evidence ?? []
  return evidence.find((study) => evidenceId(study.id) === id || study.id === panel)
}

function indexOf(pair: Pair): ReadonlyMap<string, OriginRecord> {
  return new Map<string, OriginRecord>([
    [PROJECTION, { kind: 'projection' }],
    ...pair.events.map((record) => [record.id, { kind: 'event', record }] as const),
    ...pair.measures.map((record) => [record.id, { kind: 'measure', record }] as const),
    ...pair.targets.map((record) => [record.id, { kind: 'target', record }] as const),
    ...(pair.referenceGrowth
      ? [[pair.referenceGrowth.id, { kind: 'reference', record: pair.referenceGrowth }] as const]
      : []),
    ...pair.yearNotes.map((record) => [record.id, { kind: 'yearNote', record }] as const),
    ...pair.growthClaims.map((record) => [record.id, { kind: 'growth', record }] as const),
    ...pair.mix.map((record) => [mixId(record), { kind: 'mix', record }] as const),
    ...pair.categoryValues.map((record) => [record.id, { kind: 'category', record }] as const),
    ...pair.observations.map((record) => [record.id, { kind: 'observation', record }] as const),
    ...pair.claims.map((record) => [record.id, { kind: 'claim', record }] as const),
  ])
}

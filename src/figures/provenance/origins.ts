import type { Evidence, Reference } from '#datasets/referenceSchemas.ts'
import type {
  CategoryValue,
  Claim,
  EventRow,
  GrowthClaim,
  MixRow,
  Pair,
  TargetRow,
} from '#datasets/schemas.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Observation } from '#model/series.ts'

/** The origin of every value that the model computed. */
export const PROJECTION = 'projection'

/** The record that an id in a figure's table refers to. */
export type OriginRecord =
  | Readonly<{ kind: 'observation'; record: Observation }>
  | Readonly<{ kind: 'claim'; record: Claim }>
  | Readonly<{ kind: 'category'; record: CategoryValue }>
  | Readonly<{ kind: 'mix'; record: MixRow }>
  | Readonly<{ kind: 'growth'; record: GrowthClaim }>
  | Readonly<{ kind: 'target'; record: TargetRow }>
  | Readonly<{ kind: 'event'; record: EventRow }>
  | Readonly<{ kind: 'projection' }>
  | Readonly<{ kind: 'evidence'; record: Evidence }>

/** The id of a study of the reference data, prefixed to differ from ids of a package. */
export function evidenceId(id: string): string {
  return `evidence:${id}`
}

const PANEL = /^panel:([a-z-]+):[a-z0-9-]+$/

/** The id of a statistic of other pairs: of a group, and which of its statistics. */
export function panelId(group: string, count: string): string {
  return `panel:${group}:${count}`
}

/** The id of a mix share, made of its fields. */
export function mixId({ source, flow, category }: MixRow): string {
  return `mix:${source}:${flow}:${category}`
}

const cache = createCache<ReadonlyMap<string, OriginRecord>>()

/** The record with this id in a pair's package or the reference data; `null` if in neither. */
export function originRecord(
  pair: Pair,
  id: string,
  reference: Reference | null,
): OriginRecord | null {
  const study = reference ? studyOf(id, reference) : undefined
  if (study) return { kind: 'evidence', record: study }

  return cache([pair], () => indexOf(pair)).get(id) ?? null
}

/** A study by its id, or the panel that a statistic of other pairs was counted in. */
function studyOf(id: string, { evidence, pairGroups }: Reference): Evidence | undefined {
  const [, group] = PANEL.exec(id) ?? []
  const [panel] = pairGroups.find(({ id: groupId }) => groupId === group)?.evidence ?? []
  return evidence.find((one) => evidenceId(one.id) === id || one.id === panel)
}

function indexOf(pair: Pair): ReadonlyMap<string, OriginRecord> {
  return new Map<string, OriginRecord>([
    [PROJECTION, { kind: 'projection' }],
    ...pair.events.map((record) => [record.id, { kind: 'event', record }] as const),
    ...pair.targets.map((record) => [record.id, { kind: 'target', record }] as const),
    ...pair.growthClaims.map((record) => [record.id, { kind: 'growth', record }] as const),
    ...pair.mix.map((record) => [mixId(record), { kind: 'mix', record }] as const),
    ...pair.categoryValues.map((record) => [record.id, { kind: 'category', record }] as const),
    ...pair.observations.map((record) => [record.id, { kind: 'observation', record }] as const),
    ...pair.claims.map((record) => [record.id, { kind: 'claim', record }] as const),
  ])
}

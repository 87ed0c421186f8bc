import { isRecord, type PlainRecord } from './isRecord.ts'

/** An object with an id that stays the same when its other properties change. */
type Entity = Readonly<{ id: string }>

/**
 * Merges three versions: applies the changes from `base` to `mine` onto `theirs`. Objects are
 * merged key by key, lists of objects with an `id` object by object, everything else as a whole. In
 * a conflict `mine` wins; what one side deleted and the other changed is kept.
 */
export function mergeThreeWay<Value>(theirs: Value, base: Value, mine: Value): Value {
  if (isSame(base, mine)) return theirs
  if (isSame(base, theirs)) return mine

  if (areEntities(theirs) && areEntities(base) && areEntities(mine)) {
    return mergedLists(theirs, base, mine) as Value
  }
  if (isRecord(theirs) && isRecord(base) && isRecord(mine)) {
    return mergedRecords(theirs, base, mine) as Value
  }
  return mine
}

/** Compares plain data deeply. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b)) return false

  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]))
}

function mergedRecords(theirs: PlainRecord, base: PlainRecord, mine: PlainRecord): PlainRecord {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, mergeThreeWay(theirs[key], base[key], mine[key])] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function mergedLists(
  theirs: readonly Entity[],
  base: readonly Entity[],
  mine: readonly Entity[],
): readonly Entity[] {
  const [byTheirs, byBase, byMine] = [theirs, base, mine].map(
    (entities) => new Map(entities.map((entity) => [entity.id, entity])),
  )
  const all = [...new Set([...theirs, ...mine].map(({ id }) => id))]
  const merged = new Map(
    all.flatMap((id) => {
      const entity = mergedEntity(byTheirs?.get(id), byBase?.get(id), byMine?.get(id))
      return entity ? [[id, entity] as const] : []
    }),
  )
  const orders = [theirs, mine].map((entities) =>
    entities.map(({ id }) => id).filter((id) => merged.has(id)),
  )
  const [lead = [], other = []] = isReordered(base, mine) ? orders.toReversed() : orders
  return interleaved(lead, other).flatMap((id) => merged.get(id) ?? [])
}

function mergedEntity(
  theirs: Entity | undefined,
  base: Entity | undefined,
  mine: Entity | undefined,
): Entity | undefined {
  if (theirs && mine) return base ? mergeThreeWay(theirs, base, mine) : mine
  const remaining = theirs ?? mine
  // Only one side has it: dropped if unchanged, since the other side deleted it; kept if changed or
  // new.
  return base && isSame(remaining, base) ? undefined : remaining
}

/** True if the entities common to both lists are in another order. */
function isReordered(base: readonly Entity[], mine: readonly Entity[]): boolean {
  const positions = new Map(base.map(({ id }, position) => [id, position]))
  const moved = mine.flatMap(({ id }) => positions.get(id) ?? [])
  return moved.some((position, index) => index > 0 && position < (moved[index - 1] ?? 0))
}

/**
 * Returns `lead` with the ids that only `other` has, each inserted after its predecessor in
 * `other`.
 */
function interleaved(lead: readonly string[], other: readonly string[]): readonly string[] {
  const order = [...lead]
  const present = new Set(lead)
  other.forEach((id, index) => {
    if (present.has(id)) return
    order.splice(index === 0 ? 0 : order.indexOf(other[index - 1] ?? '') + 1, 0, id)
    present.add(id)
  })
  return order
}

function isObject(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null
}

function areEntities(value: unknown): value is readonly Entity[] {
  return (
    Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['id'] === 'string')
  )
}

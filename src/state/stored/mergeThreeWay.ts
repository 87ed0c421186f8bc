type Thing = Readonly<{ id: string }>

/**
 * What `mine` changed since `base`, brought to `theirs`: objects key by key, lists of things with an
 * `id` thing by thing, everything else as a whole. Where both sides changed the same, mine stands;
 * what one side deleted and the other changed, stays.
 */
export function mergeThreeWay<Value>(theirs: Value, base: Value, mine: Value): Value {
  if (isSame(base, mine)) return theirs
  if (isSame(base, theirs)) return mine

  if (areThings(theirs) && areThings(base) && areThings(mine)) {
    return mergedThings(theirs, base, mine) as Value
  }
  if (isRecord(theirs) && isRecord(base) && isRecord(mine)) {
    return mergedRecords(theirs, base, mine) as Value
  }
  return mine
}

/** True where two values of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b)) return false

  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]))
}

type PlainRecord = Readonly<Record<string, unknown>>

function mergedRecords(theirs: PlainRecord, base: PlainRecord, mine: PlainRecord): PlainRecord {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)])
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, mergeThreeWay(theirs[key], base[key], mine[key])] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function mergedThings(
  theirs: readonly Thing[],
  base: readonly Thing[],
  mine: readonly Thing[],
): readonly Thing[] {
  const [byTheirs, byBase, byMine] = [theirs, base, mine].map(
    (things) => new Map(things.map((thing) => [thing.id, thing])),
  )
  const all = [...new Set([...theirs, ...mine].map(({ id }) => id))]
  const kept = new Map(
    all.flatMap((id) => {
      const thing = mergedThing(byTheirs?.get(id), byBase?.get(id), byMine?.get(id))
      return thing ? [[id, thing] as const] : []
    }),
  )
  const orders = [theirs, mine].map((things) =>
    things.map(({ id }) => id).filter((id) => kept.has(id)),
  )
  const [lead = [], other = []] = isReordered(base, mine) ? orders.toReversed() : orders
  return woven(lead, other).flatMap((id) => kept.get(id) ?? [])
}

function mergedThing(
  theirs: Thing | undefined,
  base: Thing | undefined,
  mine: Thing | undefined,
): Thing | undefined {
  if (theirs && mine) return base ? mergeThreeWay(theirs, base, mine) : mine
  const left = theirs ?? mine
  // Deleted on one side, and the same as ever on the other.
  return base && isSame(left, base) ? undefined : left
}

/** True where the things in both lists stand in another order. */
function isReordered(base: readonly Thing[], mine: readonly Thing[]): boolean {
  const places = new Map(base.map(({ id }, place) => [id, place]))
  const moved = mine.flatMap(({ id }) => places.get(id) ?? [])
  return moved.some((place, index) => index > 0 && place < (moved[index - 1] ?? 0))
}

/** `lead` with what only `other` has, each after the one it follows there. */
function woven(lead: readonly string[], other: readonly string[]): readonly string[] {
  const order = [...lead]
  const there = new Set(lead)
  other.forEach((id, index) => {
    if (there.has(id)) return
    order.splice(index === 0 ? 0 : order.indexOf(other[index - 1] ?? '') + 1, 0, id)
    there.add(id)
  })
  return order
}

function isObject(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null
}

function isRecord(value: unknown): value is PlainRecord {
  return isObject(value) && !Array.isArray(value)
}

function areThings(value: unknown): value is readonly Thing[] {
  return (
    Array.isArray(value) && value.every((one) => isRecord(one) && typeof one['id'] === 'string')
  )
}

/** One key further down; objects are held weakly, strings and numbers are not. */
type Node<Value> = {
  byObject?: WeakMap<object, Node<Value>>
  byPrimitive?: Map<unknown, Node<Value>>
  cached?: Readonly<{ value: Value }>
}

/**
 * Creates a cache by one or several keys, compared by identity: `cache([pair, source], make)` calls
 * `make` only if it has no value for them yet. Values are released together with their keys where
 * the first key is an object, else with the cache. Nothing is cached when `make` throws.
 */
export function createCache<Value>(): (keys: readonly unknown[], make: () => Value) => Value {
  const root: Node<Value> = {}
  return (keys, make) => {
    let node = root
    for (const key of keys) node = childOf(node, key)
    node.cached ??= { value: make() }
    return node.cached.value
  }
}

function childOf<Value>(node: Node<Value>, key: unknown): Node<Value> {
  if (typeof key === 'object' && key !== null) {
    node.byObject ??= new WeakMap()
    return childIn(node.byObject, key)
  }
  node.byPrimitive ??= new Map()
  return childIn(node.byPrimitive, key)
}

function childIn<Key, Value>(
  children: Readonly<{
    get: (key: Key) => Node<Value> | undefined
    set: (key: Key, child: Node<Value>) => unknown
  }>,
  key: Key,
): Node<Value> {
  const child = children.get(key) ?? {}
  children.set(key, child)
  return child
}

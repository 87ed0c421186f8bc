// Which built files a page needs, read from Vite's manifest.

/** The English messages, which every page and embed imports dynamically. */
export const MESSAGES = ['en']

/** The dynamic imports of each page's first screen, by path below the base. */
export const PAGE_CHUNKS = {
  // One chunk for the first screen of the dashboard, as `vite.config.ts` splits it.
  '': [...MESSAGES, 'first'],
  'compare/': [...MESSAGES, 'CompareView'],
  'brief/': [...MESSAGES, 'BriefView'],
  'sources/': [...MESSAGES, 'SourcesView'],
}

/** The chunks of an entry with all static imports, and the dynamic imports listed in `names`. */
export function chunksOf(manifest, entry, names) {
  const missing = new Set(names)
  const keys = new Set([entry])
  // Iterating over a set also visits what is added meanwhile.
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = manifest[key]
    const onDemand = dynamicImports.filter((next) => names.includes(manifest[next].name))
    for (const next of onDemand) missing.delete(manifest[next].name)
    for (const next of [...imports, ...onDemand]) keys.add(next)
  }
  if (missing.size > 0) {
    throw new Error(
      `${entry} loads no chunk called ${[...missing].join(', ')}. Correct scripts/chunks.mjs.`,
    )
  }
  return [...keys].map((key) => manifest[key])
}

// Which built files a page needs, read from Vite's manifest.

/** The English messages, which every page and embed imports dynamically. */
export const MESSAGES = ['en']

/** What each page of the app loads on demand to draw its first screen, by its path below the base. */
export const PAGE_CHUNKS = {
  // One chunk for what the dashboard draws with first, as `vite.config.ts` cuts it.
  '': [...MESSAGES, 'first'],
  'compare/': [...MESSAGES, 'CompareView'],
  'brief/': [...MESSAGES, 'BriefView'],
  'sources/': [...MESSAGES, 'SourcesView'],
}

/** An entry's chunks with all they import, and with those of its on-demand ones that `names` lists. */
export function chunksOf(manifest, entry, names) {
  const missing = new Set(names)
  const keys = new Set([entry])
  // A set may grow while it is walked: what is added is visited too.
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

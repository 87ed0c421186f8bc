// Which built files a page needs, read from Vite's manifest.

/** The chunk of each page's first screen besides the entry, by path below the base. */
export const PAGE_CHUNKS = {
  '': 'dashboard',
  'compare/': 'CompareView',
  'brief/': 'BriefView',
  'sources/': 'SourcesView',
  'data/': 'DataView',
  'data/live/': 'DataView',
}

/** The chunks with these names, and all that they import statically. */
export function chunksOf(manifest, names) {
  const keys = new Set(names.map((name) => keyOf(manifest, name)))
  // Iterating over a set also visits what is added meanwhile.
  for (const key of keys) for (const next of manifest[key].imports ?? []) keys.add(next)
  return [...keys].map((key) => manifest[key])
}

function keyOf(manifest, name) {
  const key = Object.keys(manifest).find((each) => manifest[each].name === name)
  if (key === undefined)
    throw new Error(`There is no chunk called ${name}. Correct what asks for it.`)
  return key
}

import { ownText } from './rowFault.ts'
import type { ReportedFlow } from './tradeRow.ts'
import { inEnglish } from './wordsAbroad.ts'

/** The words and codes of flows by their letters alone. */
const FLOWS: ReadonlyMap<string, ReportedFlow> = new Map([
  ['m', 'import'],
  ['i', 'import'],
  ['imp', 'import'],
  ['import', 'import'],
  ['imports', 'import'],
  ['x', 'export'],
  ['exp', 'export'],
  ['export', 'export'],
  ['exports', 'export'],
  ['rx', 'reExport'],
  ['reexport', 'reExport'],
  ['reexports', 'reExport'],
  ['rm', 'reImport'],
  ['reimport', 'reImport'],
  ['reimports', 'reImport'],
  // Of Germany; as the name of a column, the first is an amount in Spain.
  ['importe', 'import'],
  ['exporte', 'export'],
])

/** Enough for the flows of any file; a file that holds more names nonsense. */
const CACHED = 1_000
const cache = new Map<string, ReportedFlow | null>()

/** Reads a flow by word or letter (`Re-Export`, `imports`, `X`, `Einfuhr`); `null` for any other. */
export function flowIn(cell: string): ReportedFlow | null {
  const known = cache.get(cell)
  if (known !== undefined) return known
  const flow = flowOf(cell.toLowerCase()) ?? flowOf(inEnglish(cell))
  if (cache.size >= CACHED) cache.clear()
  cache.set(ownText(cell), flow)
  return flow
}

function flowOf(words: string): ReportedFlow | null {
  // Letters of other scripts are another word.
  if (/(?![a-z])\p{L}/u.test(words)) return null
  // Whose border it was is said elsewhere: `Exports (FOB)`.
  const letters = words.replaceAll(/\b(?:fob|cif)\b|[^a-z]/g, '')
  return FLOWS.get(letters) ?? null
}

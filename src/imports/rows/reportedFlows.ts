import type { ReportedFlow } from './tradeRow.ts'

/** The words and codes of flows by their letters alone; `part` is one that a sum of it holds too. */
const FLOWS: Readonly<Record<string, ReportedFlow>> = {
  m: 'import',
  i: 'import',
  imp: 'import',
  import: 'import',
  imports: 'import',
  x: 'export',
  exp: 'export',
  export: 'export',
  exports: 'export',
  rx: 'reExport',
  reexport: 'reExport',
  reexports: 'reExport',
  rm: 'reImport',
  reimport: 'reImport',
  reimports: 'reImport',
}

/** Reads a flow by word or letter (`Re-Export`, `imports`, `X`); `null` for any other. */
export function flowIn(cell: string): ReportedFlow | null {
  const letters = cell.toLowerCase().replaceAll(/[^a-z]/g, '')
  return Object.hasOwn(FLOWS, letters) ? (FLOWS[letters] ?? null) : null
}

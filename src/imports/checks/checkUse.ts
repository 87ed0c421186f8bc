import { idsIn, type Tables } from './checkTable.ts'
import type { Described } from './describedPackage.ts'
import { isOwnSource } from '#model/series.ts'
import { quoted, type Report } from './problems.ts'
import type { PackageTable } from './packageTable.ts'

/** Checks that sources and publications are used, and that the pair's description has valid ids. */
export function checkUse(tables: Tables, described: Described, report: Report): void {
  checkSources(tables, report)
  checkBibliography(tables, report)
  checkBlock(tables, described, report)
}

function checkSources(tables: Tables, report: Report): void {
  const used = idsUsed(tables, 'source')
  for (const [row, id, table] of keyed(tables, 'sources')) {
    if (isOwnSource(id)) {
      report(
        table.placeOf(row, 'id'),
        quoted(id),
        'an id that does not begin as those of readers’ own figures do',
        'Rename the source.',
      )
    }
    if (used.has(id) || isOwnSource(id)) continue
    report(
      table.placeOf(row, 'id'),
      `${quoted(id)}, which no figure names`,
      'a source in use',
      'Use it, or take it out.',
    )
  }
}

function checkBibliography(tables: Tables, report: Report): void {
  const used = idsUsed(tables, 'bibliography')
  for (const [row, id, table] of keyed(tables, 'bibliography')) {
    const isCited = row.cells.get('use') !== 'background'
    if (isCited && !used.has(id)) {
      report(
        table.placeOf(row, 'id'),
        `${quoted(id)}, which no row cites`,
        'a publication in use',
        'Cite it, call it background, or take it out.',
      )
    }
    if (!isCited && used.has(id)) {
      report(
        table.placeOf(row, 'use'),
        `“background” though ${quoted(id)} is cited`,
        '“cited”',
        'Correct the use.',
      )
    }
  }
}

function checkBlock(
  tables: Tables,
  { descriptor: { corridor }, placeOf }: Described,
  report: Report,
): void {
  const sources = new Set(keyed(tables, 'sources').map(([, id]) => id))
  const named = [
    ['corridor.defaults.source', corridor.defaults.source],
    ['corridor.chapterSource', corridor.chapterSource],
  ] as const
  for (const [path, id] of named) {
    if (sources.size > 0 && !sources.has(id))
      report(placeOf(path), quoted(id), 'the id of a row in sources.csv', 'Correct the id.')
  }
  const flows = new Set([...corridor.pair.flows, 'total'])
  for (const table of tables.values()) {
    for (const row of table.rows) {
      for (const flow of idsIn(row, 'flow').filter((each) => !flows.has(each))) {
        report(
          table.placeOf(row, 'flow'),
          quoted(flow),
          [...flows].join(', '),
          'Write the flow as exporter-importer.',
        )
      }
    }
  }
}

function idsUsed(tables: Tables, column: string): ReadonlySet<string> {
  return new Set(
    [...tables.values()].flatMap(({ rows }) => rows.flatMap((row) => idsIn(row, column))),
  )
}

function keyed(
  tables: Tables,
  name: string,
): readonly (readonly [PackageTable['rows'][number], string, PackageTable])[] {
  const table = tables.get(name)
  if (!table) return []
  return table.rows.flatMap((row) => idsIn(row, 'id').map((id) => [row, id, table] as const))
}

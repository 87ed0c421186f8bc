import type { OwnPackage } from '#datasets/ownPackage.ts'

/** Some rows of the tables of a package that may be long. */
export type RowsPart = Readonly<{
  /** The place of the package among those of the answer. */
  place: number
  categoryValues: OwnPackage['pair']['categoryValues']
  chapterRows: OwnPackage['chapters']['rows']
}>

/** The most rows of a table in one message: a page takes them over in a few milliseconds. */
const MOST_ROWS = 2000

/** Packages without their long tables, and the rows of these. */
export type PackageParts = Readonly<{
  rows: readonly RowsPart[]
  packages: readonly OwnPackage[]
}>

/** Takes packages apart, so that a page can take them over in many short tasks instead of a long one. */
export function inParts(packages: readonly OwnPackage[]): PackageParts {
  return { rows: packages.flatMap(rowsOf), packages: packages.map((own) => withRows(own, [])) }
}

/** Puts packages together again: the inverse of {@link inParts}. */
export function fromParts({ rows, packages }: PackageParts): OwnPackage[] {
  return packages.map((own, index) =>
    withRows(
      own,
      rows.filter(({ place }) => place === index),
    ),
  )
}

function rowsOf({ pair, chapters }: OwnPackage, place: number): RowsPart[] {
  const longest = Math.max(pair.categoryValues.length, chapters.rows.length)
  return Array.from({ length: Math.ceil(longest / MOST_ROWS) }, (_, part) => {
    const [start, end] = [part * MOST_ROWS, (part + 1) * MOST_ROWS]
    return {
      place,
      categoryValues: pair.categoryValues.slice(start, end),
      chapterRows: chapters.rows.slice(start, end),
    }
  })
}

function withRows({ pair, chapters, library }: OwnPackage, rows: readonly RowsPart[]): OwnPackage {
  return {
    pair: { ...pair, categoryValues: rows.flatMap(({ categoryValues }) => categoryValues) },
    chapters: { ...chapters, rows: rows.flatMap(({ chapterRows }) => chapterRows) },
    library,
  }
}

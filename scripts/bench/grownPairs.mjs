// Pairs like the made-up one of the tests, but with as many categories, sources and years as wanted.
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MADE_UP = 'tests/fixtures/data/alphia-xylonia'
/** The made-up pair's own first year, which its claims need. */
const FIRST_YEAR = 2012
const FLOWS = { 'ABC-XYZ': 640_000_000, 'XYZ-ABC': 410_000_000 }

/** Writes the package of a pair named `id` into a folder of packages. */
export function writeGrownPair(packages, id, { categories, sources, years }) {
  const folder = join(packages, id)
  cpSync(MADE_UP, folder, { recursive: true })
  const description = join(folder, 'datapackage.json')
  writeFileSync(description, readFileSync(description, 'utf8').replaceAll('alphia-xylonia', id))
  const write = (table, rows) => {
    const path = join(folder, `${table}.csv`)
    const [header] = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [header, ...rows, ''].join('\n'))
  }
  for (const table of ['category_values', 'lever_scope']) write(table, [])

  const chapters = numbers(1, categories).map((number) => String(number).padStart(2, '0'))
  write(
    'chapters',
    chapters.map((chapter) => `${chapter},Goods ${chapter}`),
  )
  write(
    'categories',
    chapters.map((chapter) => `goods-${chapter},Goods ${chapter},${chapter},group,,`),
  )
  write('chapter_values', chapterRows(chapters))
  write('mix', mixRows(chapters))
  append(folder, 'sources', numbers(2, sources).map(sourceRow))
  append(folder, 'observations', observationRows(sources, years))
}

function append(folder, table, rows) {
  appendFileSync(join(folder, `${table}.csv`), rows.map((row) => `${row}\n`).join(''))
}

function chapterRows(chapters) {
  return Object.entries(FLOWS).flatMap(([flow, total]) =>
    [2022, 2023].flatMap((year) =>
      chapters.map(
        (chapter) => `harbour-office,${flow},${year},${chapter},${total / chapters.length}`,
      ),
    ),
  )
}

function mixRows(chapters) {
  return Object.keys(FLOWS).flatMap((flow) =>
    chapters.map(
      (chapter) =>
        `harbour-office,${flow},goods-${chapter},2023,${1 / chapters.length},reported,,,yearbook`,
    ),
  )
}

/** Every second source is of the other economy, so that each counts what the other one does. */
function sourceRow(number) {
  const reporter = number % 2 === 0 ? 'XYZ' : 'ABC'
  return `office-${number},Office ${number},Office ${number},Office ${number},${reporter},fiscalApril,customs,national,Invented.`
}

/** Years before the made-up pair's own for its office, and all years for the other sources. */
function observationRows(sources, years) {
  const first = 2024 - years
  return numbers(1, sources).flatMap((number) =>
    numbers(first, number === 1 ? FIRST_YEAR - 1 : 2023).flatMap((year) =>
      Object.entries(FLOWS).map(([flow, latest]) => {
        const source = number === 1 ? 'harbour-office' : `office-${number}`
        const value = Math.round(latest * 1.04 ** (year - 2023) * (1 + number / 100))
        const span = `${year}-04-01,${year + 1}-03-31,year`
        const name = `${source}-${year}-${flow.toLowerCase()}`
        return `${name},${flow},${source},fiscalApril,${year},${span},${value},reported,,,yearbook,true`
      }),
    ),
  )
}

function numbers(first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

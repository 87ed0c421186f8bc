import { plainName, spaced } from '#imports/rows/columns.ts'
import { withoutOtherMoney } from '#imports/rows/money.ts'
import { inEnglish } from '#imports/rows/wordsAbroad.ts'
import { writtenPeriod } from '#imports/rows/writtenPeriod.ts'

type Cells = readonly string[]

/** A column of figures, with what only its name says of them. */
export type FigureColumn = Readonly<{
  column: number
  /** The part of the name that is a period, as it is written. */
  period?: string
  flow?: 'export' | 'import'
}>

/** What may stand behind a flow or value, of which it says the border, the size or the currency. */
const BEHIND = [
  'value|fob|cif|us|usd|dollars?|in|of|goods|year|d|de|en|der|des',
  'thousands?|tenthousand|millions?|mn|m|mil|hundredmillion|billions?|bn|1?000|10|100|ten|hundred',
  'lakhs?|lacs?|crores?|crs?|arab',
].join('|')
/** Values of one flow; shares, growth and weights of it are none. */
const FLOW_VALUE = new RegExp(
  `^(?:total |goods |merchandise |value (?:of |de |der |des )?)*(export|import)s?(?: (?:${BEHIND}))*$`,
)
/** Values without a word about their flow, beside quantities. */
const VALUE = new RegExp(`^(?:trade )?values?(?: (?:${BEHIND}))*$`)
/** Longer names are sentences, and would be searched for too long. */
const MOST_WORDS = 12

/** The flow of which a column holds values, by its name; `undefined` for any other column. */
export function flowNamed(name: string): FigureColumn['flow'] {
  const flow = FLOW_VALUE.exec(plainName(withoutOtherMoney(englishName(name))))?.[1]
  return flow === 'export' || flow === 'import' ? flow : undefined
}

/** The name of a column in English words with small letters, as far as tables use such words. */
export function englishName(name: string): string {
  return inEnglish(spaced(name))
}

/**
 * Returns the columns that are named after periods (`2019`), or after a period and a flow (`Exports
 * 2019`): there figures stand. The period of columns that are named alike is not known, as it is not
 * said what tells them apart.
 */
export function namedPeriods(header: Cells): readonly FigureColumn[] {
  const named = header.flatMap((name, column) => {
    const figure = periodNamed(name)
    return figure ? [{ column, ...figure }] : []
  })
  const keyOf = ({ period, flow }: Named) => `${plainName(period)} ${flow ?? ''}`
  const counts = countsOf(named.map(keyOf))
  return named.map((figure) =>
    counts.get(keyOf(figure)) === 1 ? figure : { ...figure, period: '' },
  )
}

type Named = Omit<FigureColumn, 'column'> & Required<Pick<FigureColumn, 'period'>>

/** The period that a name is, or that stands in one among words about a flow or values. */
function periodNamed(name: string): Named | null {
  if (writtenPeriod(name)) return { period: name }
  const english = englishName(name)
  const words = english.trim().split(/\s+/)
  if (words.length > MOST_WORDS || !/export|import|value/.test(english)) return null
  for (let first = 0; first < words.length; first += 1) {
    for (let end = first + 1; end <= words.length; end += 1) {
      const period = words
        .slice(first, end)
        .join(' ')
        .replace(/^\(|[,:)]+$/g, '')
      if (!writtenPeriod(period)) continue
      const rest = words.toSpliced(first, end - first).join(' ')
      const flow = flowNamed(rest)
      if (flow) return { period, flow }
      if (VALUE.test(plainName(withoutOtherMoney(rest)))) return { period }
    }
  }
  return null
}

/**
 * The names of columns whose head has two records, such as years over flows or flows over years, the
 * upper of which names several columns at once, as merged cells and titles do: `2019 Exports`. `null`
 * for any other.
 */
export function namesOfTwo(upper: Cells, lower: Cells): Cells | null {
  const names = spanning(upper, Math.max(upper.length, lower.length)).map((over, column) => {
    const under = (lower[column] ?? '').trim()
    const joined = `${over} ${under}`
    const isBoth = over !== '' && under !== ''
    const isFigure = isBoth && periodNamed(joined) !== null
    const isHalfOfNone = isBoth && isHalf(under)
    return {
      over,
      isFigure,
      name: isFigure || isHalfOfNone ? joined : under || (upper[column] ?? '').trim(),
    }
  })
  const columns = countsOf(names.map(({ over }) => over))
  const figures = countsOf(names.flatMap(({ over, isFigure }) => (isFigure ? [over] : [])))
  const heads = [...figures.keys()]
  const isShared = heads.some((over) => (columns.get(over) ?? 0) > 1)
  // One year below a flow may as well be its first figure.
  const isHead = heads.every((over) => writtenPeriod(over) !== null || (figures.get(over) ?? 0) > 1)
  return isShared && isHead ? names.map(({ name }) => name) : null
}

/** For each column the cell over it: its own, or the one before it that spans it. */
function spanning(upper: Cells, columns: number): readonly string[] {
  const names: string[] = []
  for (let column = 0; column < columns; column += 1) {
    names.push((upper[column] ?? '').trim() || (names[column - 1] ?? ''))
  }
  return names
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** True for what one of two records says of a figure. */
function isHalf(name: string): boolean {
  return writtenPeriod(name) !== null || flowNamed(name) !== undefined
}

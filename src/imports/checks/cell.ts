import type { TableField } from './descriptor.ts'
import { quoted } from './problems.ts'

/** The parsed value of a cell; `null` for an empty one. */
export type Cell = string | number | boolean | null | readonly string[]

/** A cell read, or why it cannot be. */
export type Reading =
  Readonly<{ ok: true; value: Cell }> | Readonly<{ ok: false; expected: string; advice: string }>

/** Far more than any trade, in any unit; larger numbers lose their digits, or are infinite. */
const MOST = 1e18
/** The last year of a link, too: projections go year by year. */
const LAST_YEAR = 2100
const NUMBER = /^-?\d+(\.\d+)?$/

/** Parses one cell as its field's type and checks the field's constraints. */
export function readCell(text: string, field: TableField): Reading {
  if (text !== text.trim()) return wrong('no space around it', 'Take the spaces away.')
  if (text.includes('\n')) return wrong('one line', 'Write the cell without line breaks.')
  if (text === '') {
    if (field.constraints?.required) return wrong(nameOf(field), 'Fill the cell in.')
    return { ok: true, value: field.type === 'list' ? [] : null }
  }
  const reading = typed(text, field)
  return reading.ok ? (constrained(text, reading.value, field) ?? reading) : reading
}

function typed(text: string, field: TableField): Reading {
  switch (field.type) {
    case 'string':
      if (field.format !== 'uri' || URL.canParse(text)) return { ok: true, value: text }
      return wrong('a web address', 'Write it in full, beginning with https://.')
    case 'list':
      return listed(text, field.delimiter ?? ' ')
    case 'number':
      if (NUMBER.test(text)) return limited(Number(text), MOST)
      return wrong('a number', 'Use a point for decimals and no thousands separator or unit.')
    case 'integer':
      if (/^-?\d+$/.test(text)) return limited(Number(text), MOST)
      return wrong('a whole number', 'Write digits only.')
    case 'year':
      if (/^\d{4}$/.test(text)) return limited(Number(text), LAST_YEAR)
      return wrong('a year of four digits', 'Write the Gregorian year in which it begins.')
    case 'boolean':
      if (text === 'true' || text === 'false') return { ok: true, value: text === 'true' }
      return wrong('true or false', 'Write it in small letters.')
    case 'date':
      if (isDay(text)) return { ok: true, value: text }
      return wrong('a day such as 2024-03-20', 'Write year, month and day with hyphens.')
  }
}

function limited(value: number, most: number): Reading {
  return Math.abs(value) <= most
    ? { ok: true, value }
    : wrong(`${most} at most`, 'Check the number of digits.')
}

function listed(text: string, delimiter: string): Reading {
  const entries = text.split(delimiter)
  if (entries.includes(''))
    return wrong('single spaces or semicolons between entries', 'Take the second one away.')
  if (new Set(entries).size < entries.length)
    return wrong('each entry once', 'Take the repeated entry away.')
  return { ok: true, value: entries }
}

function constrained(text: string, value: Cell, { constraints }: TableField): Reading | null {
  if (!constraints) return null
  const { enum: words, pattern, minimum, maximum, exclusiveMinimum } = constraints
  if (words && !words.includes(text))
    return wrong(`one of ${words.join(', ')}`, 'Choose one of these words.')
  if (pattern && !new RegExp(pattern).test(text)) {
    return wrong(
      `text of the form ${pattern}`,
      'Check for lost leading zeros, capitals and odd signs.',
    )
  }
  if (typeof value !== 'number') return null
  const advice = 'Check the sign and the unit.'
  if (minimum !== undefined && value < minimum) return wrong(`${minimum} or more`, advice)
  if (maximum !== undefined && value > maximum) return wrong(`${maximum} or less`, advice)
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return wrong(`more than ${exclusiveMinimum}`, advice)
  return null
}

/** True for a day that exists, ISO 8601. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function nameOf(field: TableField): string {
  return `the ${quoted(field.title)} of the row`
}

function wrong(expected: string, advice: string): Reading {
  return { ok: false, expected, advice }
}

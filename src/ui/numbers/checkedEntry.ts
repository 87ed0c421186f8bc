import type { Text } from '#i18n/text.ts'
import type { NumberRange } from './numberRange.ts'
import { parseNumber, type ParsedNumber } from './parseNumber.ts'

/** The field that a number is typed into. */
export type NumberTarget = Readonly<{
  /** The value that it replaces. */
  value: number
  range: NumberRange
  unit: string
  /** Formats without the unit. */
  format: (value: number) => string
}>

/** Why a typed text is not taken as it is, and the numbers that it may stand for. */
export type RefusedEntry = Readonly<{ message: string; choices: readonly number[] }>

type CheckedEntry = Readonly<{ problem: null; value: number }> | Readonly<{ problem: RefusedEntry }>

/** From this ratio to the value that it replaces on, an amount without a word of size is asked about. */
const FAR = 100

/** Checks a typed text: a number in range is taken, and anything else is explained or asked about. */
export function checkedEntry(typed: string, target: NumberTarget, text: Text): CheckedEntry {
  const { value, range, format } = target
  const write = range.notation?.write ?? text.exact
  const { min, max } = range.accepts ?? range
  const limits = { min: write(min), max: write(max), kept: write(value) }
  const found = typed.trim()
  if (!found) return refused(text.t('number.empty', limits))

  // Blur on an unchanged, rounded text must not round the value itself.
  if (found === format(value)) return { problem: null, value }
  const parsed = parsedEntry(found, target, text)
  if (!parsed.ok) {
    return parsed.likely === null
      ? refused(text.t('number.notNumber', { ...limits, found }))
      : refused(text.t('number.separators', { ...limits, found, likely: write(parsed.likely) }))
  }
  const number = parsed.value
  const isInRange = number >= min && number <= max
  const likely = range.scale === undefined || parsed.hasSize ? null : likelyMeant(number, value)
  if (likely !== null && likely >= min && likely <= max) {
    return {
      problem: {
        message: text.t('number.far', { read: write(number), kept: limits.kept }),
        choices: isInRange ? [likely, number] : [likely],
      },
    }
  }
  if (!isInRange) return refused(text.t('number.outside', { ...limits, read: write(number) }))
  if (range.isWhole && !Number.isInteger(number)) {
    return refused(text.t('number.notWhole', { ...limits, found }))
  }
  return { problem: null, value: number }
}

/** Reads a typed text as a number of the field, in or out of its range. */
export function parsedEntry(
  typed: string,
  { range, unit }: NumberTarget,
  { locale }: Text,
): ParsedNumber {
  if (!range.notation) return parseNumber(typed, locale, unit, range.scale)
  const value = range.notation.read(typed)
  return value === null ? { ok: false, likely: null } : { ok: true, value, hasSize: false }
}

function refused(message: string): CheckedEntry {
  return { problem: { message, choices: [] } }
}

/**
 * Returns what an amount that is far from the value it replaces is if it was typed in another unit:
 * in millions, say, where billions are meant; `null` if it is not far or no other unit is nearer.
 */
function likelyMeant(number: number, value: number): number | null {
  if (number <= 0 || value <= 0) return null
  const ratio = number / value
  if (ratio < FAR && ratio > 1 / FAR) return null
  const thousands = Math.round(Math.log10(ratio) / 3)
  return thousands === 0 ? null : Number((number / 1000 ** thousands).toPrecision(15))
}

import type { NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'

/** Returns the number format of the workbook cells, whose values are unrounded. */
export function cellFormat(unit: NativeChart['unit']): string {
  return unit === 'percent' ? '0.0%' : '"$"#,##0'
}

/**
 * Returns the number format of the value axis: billions and millions in the reader's language. It has
 * a section for each scale, so that it stays right when the numbers are edited.
 */
export function axisFormat({ unit, series, scale }: NativeChart, text: Text): string {
  const isIn = (step: number) => scale.ticks.every((tick) => Number.isInteger(rounded(tick / step)))
  if (unit === 'percent') return isIn(0.01) ? '0%' : '0.0%'

  const values = series.flatMap(({ values: amounts }) => amounts.filter((value) => value !== null))
  const billions = scaled('billion', scale.isLog || isIn(1e9) ? '0,,,' : '0.0,,,', text)
  // A format has at most three sections: with negative amounts none is left for millions.
  if (values.some((value) => value < 0))
    return `${billions};−${billions};${scaled('one', '0', text)}`
  return `[>=1000000000]${billions};[>=1000000]${scaled('million', '0,,', text)};${scaled('one', '#,##0', text)}`
}

/** Removes the rounding errors of a division. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** Adds the words of a scale to the digits, quoted, since letters have a meaning in formats. */
function scaled(scale: 'one' | 'million' | 'billion', digits: string, { t }: Text): string {
  const [before = '', after = ''] = t(`usd.${scale}`, { amount: '\u0000' }).split('\u0000')
  return `${quoted(before)}${digits}${quoted(after)}`
}

function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '')}"`
}

import type { NativeChart } from '#figures/figure.ts'
import type { Text } from '#i18n/text.ts'

/** From here on, ticks are whole billions in every office program. */
const WHOLE_BILLIONS = 8e9

/** How the cells behind a chart print what they hold in full. */
export function cellFormat(unit: NativeChart['unit']): string {
  return unit === 'percent' ? '0.0%' : '"$"#,##0'
}

/**
 * How the axis of amounts prints its ticks: in billions and millions, in the words of the reader's
 * language. It goes on fitting when the numbers are edited.
 */
export function axisFormat({ unit, series }: NativeChart, text: Text): string {
  if (unit === 'percent') return '0%'

  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const billions = scaled(
    'billion',
    Math.max(0, ...values) >= WHOLE_BILLIONS ? '0,,,' : '0.0,,,',
    text,
  )
  // Three parts are all that a format has: with negative amounts none is left for millions.
  if (values.some((value) => value < 0))
    return `${billions};−${billions};${scaled('one', '0', text)}`
  return `[>=1000000000]${billions};[>=1000000]${scaled('million', '0,,', text)};${scaled('one', '#,##0', text)}`
}

/** The words of a scale around the digits; quoted, since letters mean something in a format. */
function scaled(scale: 'one' | 'million' | 'billion', digits: string, { t }: Text): string {
  const [before = '', after = ''] = t(`usd.${scale}`, { amount: '\u0000' }).split('\u0000')
  return `${quoted(before)}${digits}${quoted(after)}`
}

function quoted(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '')}"`
}

import type { ColourName } from '#charts/look/colours.ts'
import { coloursIn } from '#charts/look/fileColours.ts'

/** Available in every office program, or substituted by a font of the same metrics. */
export const OFFICE_FONT = 'Arial'

/** Colours as office programs write them: six hexadecimal digits alone. */
export type OfficeColours = Readonly<Record<ColourName, string>>

/** The colours of one theme for office programs. */
export function officeColours(theme: 'light' | 'dark'): OfficeColours {
  const entries = Object.entries(coloursIn(theme)).map(([name, colour]) => [
    name,
    sixDigits(colour),
  ])
  return Object.fromEntries(entries) as Record<ColourName, string>
}

function sixDigits(colour: string): string {
  const digits = colour.slice(1).toUpperCase()
  return digits.length === 3 ? Array.from(digits, (digit) => digit.repeat(2)).join('') : digits
}

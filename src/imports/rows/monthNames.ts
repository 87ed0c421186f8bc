import { folded } from './folded.ts'

/** A month by its number (1 to 12), and in which of two calendars it is. */
type NamedMonth = Readonly<{ month: number; isSolarHijri: boolean }>

/** Languages of tables, each with a calendar whose months it names; Arabic has two sets of names. */
const GREGORIAN = 'fr es de it pt nl sv pl ru uk tr ar ar-SY fa-u-ca-gregory ur id'.split(' ')
const SOLAR_HIJRI = ['fa-u-ca-persian', 'en-u-ca-persian', 'ps-u-ca-persian']
const MONTHS = 12
/** A day of the first solar Hijri month, and of the fourth Gregorian one. */
const DAY = Date.UTC(2023, 3, 5)
const GREGORIAN_OF_DAY = 4
/** From it, each month of either calendar follows within days: 5 May, 4 June … 4 March. */
const A_MONTH = 30.44 * 24 * 60 * 60 * 1000

let months: ReadonlyMap<string, NamedMonth | null> | null = null

/**
 * Reads the name of a month, whole or shortened, in a widely used language beside English; `null` for
 * any other, and for one that means several months. Names are those of the engine, so that none has to
 * be loaded, and are listed when the first is asked for.
 */
export function monthNamed(name: string): NamedMonth | null {
  months ??= namesOfMonths()
  return months.get(keyOf(name)) ?? null
}

/** Every name with its month; `null` where it has several. */
function namesOfMonths(): ReadonlyMap<string, NamedMonth | null> {
  const names = new Map<string, NamedMonth | null>()
  for (const locale of [...GREGORIAN, ...SOLAR_HIJRI]) {
    const isSolarHijri = SOLAR_HIJRI.includes(locale)
    const first = isSolarHijri ? 1 : GREGORIAN_OF_DAY
    for (let index = 0; index < MONTHS; index += 1) {
      const month = ((first - 1 + index) % MONTHS) + 1
      for (const name of spellings(locale, new Date(DAY + index * A_MONTH))) {
        const key = keyOf(name)
        const known = names.get(key)
        const isOther = known && (known.month !== month || known.isSolarHijri !== isSolarHijri)
        names.set(key, known === null || isOther ? null : { month, isSolarHijri })
      }
    }
  }
  return names
}

/** Slavic languages say “5 января” and “январь”. */
function spellings(locale: string, day: Date): readonly string[] {
  return (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' as const }].map((options) => {
      const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      return parts.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
    }),
  )
}

function keyOf(name: string): string {
  return folded(name).replace(/\.$/, '').trim()
}

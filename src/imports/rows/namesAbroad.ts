import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { nameKey } from './nameKey.ts'

/** Languages in which widely used tables name economies, beside English. */
const LANGUAGES = 'fr es de it pt nl sv pl ru uk tr ar fa ur hi id ko ja zh zh-Hant'.split(' ')
/** Forms of states, and the words that join them to a name: `Moldova (République de)`. */
const FORMS = new Set(
  `republique republica republik repubblica republiek republic cumhuriyeti республика республики
  جمهوری جمهوریه islamique islamica islamische islamitische islam исламская اسلامی bolivarienne
  bolivariana unie unida plurinational plurinacional plurinationale etat estado staat
  de del du des der di da do d l la le el`
    .split(/\s+/)
    .map(nameKey),
)
/** Two states are a republic of China, so that a form tells which. */
const TOLD_BY_FORM = new Set(['CN'])

const BRAZZAVILLE = 'CG'

let codes: ReadonlyMap<string, string | null> | null = null

/**
 * Returns the ISO 3166 code (alpha-2) of an economy by its name in a widely used language; `null` for
 * any other name, and for one that means different economies in different languages. The names are
 * those of the engine, so that none has to be loaded, and are listed when the first is asked for.
 */
export function codeAbroad(name: string): string | null {
  codes ??= namesOfEconomies()
  const key = keyOf(name)
  const code = codes.get(key)
  if (code !== undefined) return code
  const words = key.split(' ').filter((word) => !FORMS.has(word))
  const withoutForms = codes.get(words.join(' ')) ?? null
  return withoutForms !== null && TOLD_BY_FORM.has(withoutForms) ? null : withoutForms
}

/** Every name with its code; `null` where it has several. */
function namesOfEconomies(): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>()
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const words = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
      for (const [alpha2 = ''] of isoCodes) {
        const key = keyOf(words.of(alpha2) ?? '')
        // Two economies are the Congo, and a bare name means the one or the other.
        if (alpha2 === BRAZZAVILLE && !key.includes(' ')) continue
        const known = names.get(key)
        names.set(key, known === undefined || known === alpha2 ? alpha2 : null)
      }
    }
  }
  names.delete('')
  return names
}

/** The key of a name, in which an article before an apostrophe is a word. */
function keyOf(name: string): string {
  return nameKey(name.replaceAll(/['’]/g, ' '))
}

import type { Messages } from './messages.ts'

/** What a language needs besides its messages: its direction and the locale for `Intl`. */
type Language = Readonly<{
  /** In the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  locale: string
  /** All messages, in one chunk. */
  load: () => Promise<Messages>
}>

/**
 * The languages of the product. `qps` is a pseudo-language for tests: longer, accented and
 * right-to-left, so that a clipped, concatenated or left-to-right-only sentence shows.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    load: async () => (await import('#i18n/en/en.ts')).en,
  },
  qps: {
    name: '[Ƥşḗŭḓǿ]',
    direction: 'rtl',
    locale: 'en-GB',
    load: async () => (await import('./qps.ts')).qps,
  },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof LANGUAGES

/** True for the code of a language that the product speaks. */
export function isLang(code: string): code is Lang {
  return Object.hasOwn(LANGUAGES, code)
}

import { english } from './english.ts'
import type { Messages } from './messages.ts'

/** A language of the app: its direction, the locale for `Intl`, and how to load its messages. */
type Language = Readonly<{
  /** The name of the language, in the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  locale: string
  /** English and the pseudo-language as far as they are loaded, any other language whole. */
  messages: () => Partial<Messages> | Promise<Partial<Messages>>
}>

/**
 * The languages of the app. `qps` is a pseudo-language for tests: longer, accented and
 * right-to-left, so that a clipped, concatenated or left-to-right-only sentence shows.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    messages: () => english,
  },
  qps: {
    name: '[Ƥşḗŭḓǿ]',
    direction: 'rtl',
    locale: 'en-GB',
    messages: async () => (await import('./qps.ts')).qps,
  },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof LANGUAGES

/** True for the code of a language in which the app is available. */
export function isLang(code: string): code is Lang {
  return Object.hasOwn(LANGUAGES, code)
}

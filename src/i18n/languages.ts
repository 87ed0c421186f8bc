import type { Messages } from './messages.ts'

/** What a language needs besides its sentences: its direction and the locale for `Intl`. */
type Language = Readonly<{
  /** In the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  locale: string
  /** The words of the first page. What opens later asks for all of them: see `AllWords`. */
  load: () => Promise<Messages>
  /** The words of an embed, whichever figure it holds. */
  loadEmbed: () => Promise<Messages>
  loadAll: () => Promise<Messages>
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
    load: async () => (await import('./enFirst.ts')).enFirst as unknown as Messages,
    loadEmbed: async () => {
      const parts = await Promise.all([
        import('./enFirst.ts').then(({ enFirst }) => enFirst),
        import('./enEmbed.ts').then(({ enEmbed }) => enEmbed),
        import('./enChance.ts').then(({ enChance }) => enChance),
        import('./enMatters.ts').then(({ enMatters }) => enMatters),
        import('./enCompare.ts').then(({ enCompare }) => enCompare),
      ])
      return Object.assign({}, ...parts) as Messages
    },
    loadAll: async () => (await import('./en.ts')).en,
  },
  qps: {
    name: '[Ƥşḗŭḓǿ]',
    direction: 'rtl',
    locale: 'en-GB',
    load: async () => (await import('./qps.ts')).qps,
    loadEmbed: async () => (await import('./qps.ts')).qps,
    loadAll: async () => (await import('./qps.ts')).qps,
  },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof LANGUAGES

/** True for the code of a language that the product speaks. */
export function isLang(code: string): code is Lang {
  return Object.hasOwn(LANGUAGES, code)
}

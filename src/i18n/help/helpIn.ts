import type { helpMessages } from './helpMessages.ts'
import { createCache } from '#model/math/createCache.ts'
import type { Lang } from '#i18n/languages.ts'

/** The glossary and the keyboard shortcuts in one language. */
export type HelpMessages = Readonly<Record<keyof typeof helpMessages, string>>

/** Beside the other messages of a language, so that a page loads them only for those who ask. */
const LOADERS: Readonly<Record<Lang, () => Promise<HelpMessages>>> = {
  en: async () => (await import('./helpMessages.ts')).helpMessages,
  qps: async () => (await import('#i18n/qps.ts')).qpsHelp,
}

const cache = createCache<Promise<HelpMessages>>()

/** Loads the glossary and the keyboard shortcuts of a language, once. */
export function helpIn(lang: Lang): Promise<HelpMessages> {
  return cache([lang], LOADERS[lang])
}

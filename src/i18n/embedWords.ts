import type { Lang } from './languages.ts'
import type { Messages } from './messages.ts'

/** The words of an embed, whichever figure it holds; kept apart, so that pages do not know of them. */
export const EMBED_WORDS: Readonly<Record<Lang, () => Promise<Messages>>> = {
  en: async () => {
    const parts = await Promise.all([
      import('#i18n/en/enFirst.ts').then(({ enFirst }) => enFirst),
      import('#i18n/en/enEmbed.ts').then(({ enEmbed }) => enEmbed),
      import('#i18n/en/enChance.ts').then(({ enChance }) => enChance),
      import('#i18n/en/enMatters.ts').then(({ enMatters }) => enMatters),
      import('#i18n/en/enCompare.ts').then(({ enCompare }) => enCompare),
    ])
    return Object.assign({}, ...parts) as Messages
  },
  qps: async () => (await import('./qps.ts')).qps,
}

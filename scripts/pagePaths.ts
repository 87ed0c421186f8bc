import type { MessageKey } from '#i18n/messages.ts'

/**
 * Every page by its path below the base, with a slash at its end, and what it is called where its
 * address is shared. A new page is a row here and in `chunks.mjs`, and its file is written.
 */
export const PAGE_TITLES = {
  '': 'page.dashboard',
  'compare/': 'page.compare',
  'brief/': 'page.brief',
  'sources/': 'page.sources',
} as const satisfies Readonly<Record<string, MessageKey>>

export type PagePath = keyof typeof PAGE_TITLES

export const PAGE_PATHS = Object.keys(PAGE_TITLES) as readonly PagePath[]

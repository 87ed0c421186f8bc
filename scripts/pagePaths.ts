import type { MessageKey } from '#i18n/messages.ts'

/**
 * Every page by its path below the base, with a trailing slash, and its title in link previews. The
 * build writes a file for each row; a new page needs a row here and in `chunks.mjs`.
 */
export const PAGE_TITLES = {
  '': 'page.dashboard',
  'compare/': 'page.compare',
  'brief/': 'page.brief',
  'sources/': 'page.sources',
} as const satisfies Readonly<Record<string, MessageKey>>

export type PagePath = keyof typeof PAGE_TITLES

export const PAGE_PATHS = Object.keys(PAGE_TITLES) as readonly PagePath[]

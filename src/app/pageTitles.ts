import type { MessageKey } from '#i18n/messages.ts'

/**
 * Every page by its path below the base, with a trailing slash, and its title in tabs, bookmarks and link
 * previews. The build writes a file for each row; a new page needs a row here, in `pages.ts` and in
 * `chunks.mjs`.
 */
export const PAGE_TITLES = {
  '': 'page.dashboard',
  'compare/': 'page.compare',
  'brief/': 'page.brief',
  'sources/': 'page.sources',
  'data/': 'page.data',
  // The same page, allowed to ask other sites for figures.
  'data/live/': 'page.live',
} as const satisfies Readonly<Record<string, MessageKey>>

export type PagePath = keyof typeof PAGE_TITLES

/** Whether a path below the base is that of a page. */
export function isPagePath(path: string): path is PagePath {
  return Object.hasOwn(PAGE_TITLES, path)
}

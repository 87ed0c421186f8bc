import { isPagePath, PAGE_TITLES } from '#app/pageTitles.ts'

/** The paths of all pages below the base, with a trailing slash. */
export const PAGE_PATHS = Object.keys(PAGE_TITLES).filter(isPagePath)

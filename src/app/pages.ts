import { lazyWithRetry, type LazyComponent } from '#ui/loading/lazyWithRetry.tsx'

const dataView = lazyWithRetry(async () => (await import('#views/data/DataView.tsx')).DataView)

/** The component of each page by its path relative to the base path, loaded when first opened. */
export const PAGES: Readonly<Record<string, LazyComponent<object>>> = {
  '/': lazyWithRetry(
    async () => (await import('#views/dashboard/DashboardView.tsx')).DashboardView,
  ),
  '/compare': lazyWithRetry(
    async () => (await import('#views/compare/CompareView.tsx')).CompareView,
  ),
  '/brief': lazyWithRetry(async () => (await import('#views/brief/BriefView.tsx')).BriefView),
  '/sources': lazyWithRetry(
    async () => (await import('#views/sources/SourcesView.tsx')).SourcesView,
  ),
  '/data': dataView,
  '/data/live': dataView,
}

/** The base path of the app, without a trailing slash: empty, or `/corridor`. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Returns the path relative to the base path: `/sources` for `/corridor/sources/`. */
export function pageOf(path: string): string {
  const relativePath = path.startsWith(BASE) ? path.slice(BASE.length) : path
  return relativePath.replace(/(?:\/index\.html|\/)$/, '') || '/'
}

/** Returns the path of a page including the base path. */
export function pathOf(page: string): string {
  return `${BASE}${page}`
}

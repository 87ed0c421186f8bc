import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readLink, writeLink, type Link } from '#state/link.ts'
import { PageFailure, PageMissing } from './PageTrouble.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({
  component: Shell,
  // The link has been read by parseSearch; here it only gets its type.
  validateSearch: (search: Partial<Link>) => search,
  notFoundComponent: PageMissing,
  errorComponent: PageFailure,
})

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    () => import('#views/dashboard/DashboardView.tsx'),
    'DashboardView',
  ),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('#views/sources/SourcesView.tsx'), 'SourcesView'),
})

/** The pages. The query string is the selection, in the public format of the link. */
export const router = createRouter({
  routeTree: root.addChildren([dashboard, sources]),
  basepath: import.meta.env.BASE_URL,
  trailingSlash: 'preserve',
  scrollRestoration: true,
  parseSearch: (query) => ({ selection: readLink(query).selection }),
  stringifySearch: ({ selection }) => {
    const link = writeLink(selection ?? {})
    return link === '' ? '' : `?${link}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

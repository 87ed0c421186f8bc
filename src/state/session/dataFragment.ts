/** True for the fragment of an address that carries a data package of somebody's own. */
export function isDataFragment(fragment: string): boolean {
  return fragment.startsWith('#data=')
}

/**
 * Returns a function that adds the data that an address carries to further addresses of the same pair,
 * so that they can be reloaded and copied too.
 */
export function dataCarrier({ search, hash }: Pick<Location, 'search' | 'hash'>) {
  const carried = isDataFragment(hash) ? pairIn(search) : null
  return (href: string): string =>
    carried !== null && pairIn(href) === carried && !href.includes('#') ? `${href}${hash}` : href
}

function pairIn(href: string): string | null {
  return /[?&]pair=([\w-]+)/.exec(href)?.[1] ?? null
}

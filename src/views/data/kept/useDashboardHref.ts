import { languageAndTheme } from '#state/link/selection.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'

/**
 * Returns what gives the address of the dashboard of a pair; language and theme are kept, and of the
 * pair that the link is about the whole view, which may have waited for its data.
 */
export function useDashboardHref(): (pair: string) => string {
  const selection = useSelection()
  return (pair) => {
    const view = pair === selection.pair ? selection : { pair, ...languageAndTheme(selection) }
    return hrefOf(import.meta.env.BASE_URL, view)
  }
}

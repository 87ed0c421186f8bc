import { languageAndTheme } from '#state/link/selection.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'

/** Returns what gives the address of the dashboard of a pair; language and theme are kept. */
export function useDashboardHref(): (pair: string) => string {
  const looks = languageAndTheme(useSelection())
  return (pair) => hrefOf(import.meta.env.BASE_URL, { pair, ...looks })
}

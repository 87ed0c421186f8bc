import { hrefOf, useSelection } from '#state/session/useSelection.ts'

/** Returns what gives the address of the dashboard of a pair; language and theme are kept. */
export function useDashboardHref(): (pair: string) => string {
  const { lang, theme } = useSelection()
  return (pair) =>
    hrefOf(import.meta.env.BASE_URL, {
      pair,
      ...(lang !== undefined && { lang }),
      ...(theme !== undefined && { theme }),
    })
}

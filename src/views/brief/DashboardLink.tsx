import type { ReactNode } from 'react'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import { useAddress } from '#state/session/address.ts'
import { followLink } from '#state/session/followLink.ts'
import { languageAndTheme, type Selection } from '#state/link/selection.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'

type DashboardLinkProps = Readonly<{
  view: Selection
  /** The figure of the view, which may be on another page than the dashboard. */
  figure?: FigureId
  children: ReactNode
}>

/** A link to a view on the page where it can be changed; language and theme are kept. */
export function DashboardLink({ view, figure, children }: DashboardLinkProps) {
  const address = useAddress()
  const looks = languageAndTheme(useSelection())
  const href = hrefOf(`${import.meta.env.BASE_URL}${figure ? pagePathOf(figure) : ''}`, {
    ...view,
    ...looks,
  })
  return (
    <a href={href} onClick={(event) => followLink(event, address, href)}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import { pagePathOf, type FigureId } from '#figures/catalogue.ts'
import { useAddress } from '#state/session/address.ts'
import { followLink } from '#state/session/followLink.ts'
import type { Selection } from '#state/link/selection.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'

type DashboardLinkProps = Readonly<{
  view: Selection
  /** The figure that is looked at, where it has another page. */
  figure?: FigureId
  children: ReactNode
}>

/** The way to a view on the page where it can be changed; language and colours stay. */
export function DashboardLink({ view, figure, children }: DashboardLinkProps) {
  const address = useAddress()
  const { lang, theme } = useSelection()
  const href = hrefOf(`${import.meta.env.BASE_URL}${figure ? pagePathOf(figure) : ''}`, {
    ...view,
    ...(lang !== undefined && { lang }),
    ...(theme !== undefined && { theme }),
  })
  return (
    <a href={href} onClick={(event) => followLink(event, address, href)}>
      {children}
    </a>
  )
}

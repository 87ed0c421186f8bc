import type { ReactNode } from 'react'
import { useAddress, usePath } from '#state/session/address.ts'
import { followLink } from '#state/session/followLink.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { pageOf, pathOf } from './pages.ts'

type PageLinkProps = Readonly<{ page: string; className?: string | undefined; children: ReactNode }>

/** A link to another page that keeps the scenario; an `a` element, so that it opens in new tabs. */
export function PageLink({ page, className, children }: PageLinkProps) {
  const address = useAddress()
  const here = pageOf(usePath())
  const isHere = here === page
  const href = hrefOf(pathOf(page), useSelection())

  return (
    <a
      href={href}
      className={className}
      aria-current={isHere ? 'page' : here.startsWith(`${page}/`) ? 'true' : undefined}
      onClick={(event) => followLink(event, address, isHere ? null : href)}
    >
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import type { Desk } from '#figures/desk.ts'
import { useAddress } from '#state/address.ts'
import { withoutScenario } from '#state/changes.ts'
import { followLink } from '#state/followLink.ts'
import type { Selection } from '#state/selection.ts'
import { hrefOf } from '#state/useSelection.ts'

type DeskLinkProps = Readonly<{ desk: Desk; scenario: Selection; children: ReactNode }>

/** The way to the dashboard with a scenario on the desk; the comparison stays as it is. */
export function DeskLink({ desk, scenario, children }: DeskLinkProps) {
  const address = useAddress()
  const selection = { ...withoutScenario(desk.selection), ...scenario }
  const href = hrefOf(import.meta.env.BASE_URL, selection)
  return (
    <a href={href} onClick={(event) => followLink(event, address, href)}>
      {children}
    </a>
  )
}

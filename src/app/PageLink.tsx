import type { MouseEvent, ReactNode } from 'react'
import { useAddress, usePath } from '#state/address.ts'
import { hrefOf, useSelection } from '#state/useSelection.ts'
import { pageOf, pathOf } from './pages.ts'

type PageLinkProps = Readonly<{ page: string; className?: string | undefined; children: ReactNode }>

/** A link to another page of the app, which keeps the scenario; a real link for new tabs. */
export function PageLink({ page, className, children }: PageLinkProps) {
  const address = useAddress()
  const isHere = pageOf(usePath()) === page
  const href = hrefOf(pathOf(page), useSelection())

  function onClick(event: MouseEvent) {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!isPlain || event.altKey) return
    event.preventDefault()
    if (isHere) return
    address.push(href)
    window.scrollTo(0, 0)
    document.getElementById('content')?.focus()
  }

  return (
    <a
      href={href}
      className={className}
      aria-current={isHere ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  )
}

import type { Figure } from '#figures/figure.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'

type SentPage = Omit<PrintablePage, 'figure'> &
  Readonly<{ figure: Omit<Figure, 'draw' | 'retell'> }>

/** A briefing as a message can carry it: without the functions of its figures. */
export type SentBriefing = Omit<PrintableBriefing, 'pages'> &
  Readonly<{ pages: readonly SentPage[] }>

/** The briefing without what no message carries. */
export function sendable(briefing: PrintableBriefing): SentBriefing {
  const pages = briefing.pages.map(
    ({ figure: { draw: _draw, retell: _retell, ...figure }, ...page }) => {
      return { ...page, figure }
    },
  )
  return { ...briefing, pages }
}

/** The briefing on the other side. Nothing is drawn there, since every picture comes along. */
export function revived(briefing: SentBriefing): PrintableBriefing {
  const pages = briefing.pages.map(({ figure, ...page }) => {
    return { ...page, figure: { ...figure, draw: null, retell: () => figure.sentence } }
  })
  return { ...briefing, pages }
}

import type { Figure } from '#figures/figure.ts'
import type { Printable, PrintablePage } from '#files/briefing/printable.ts'

type SentPage = Omit<PrintablePage, 'figure'> &
  Readonly<{ figure: Omit<Figure, 'draw' | 'retell'> }>

/** A briefing that can be cloned into a message: without the functions of its figures. */
export type SentBriefing = Omit<Printable, 'pages'> & Readonly<{ pages: readonly SentPage[] }>

/** The briefing without its functions, which cannot be posted. */
export function sendable(briefing: Printable): SentBriefing {
  const pages = briefing.pages.map(
    ({ figure: { draw: _draw, retell: _retell, ...figure }, ...page }) => {
      return { ...page, figure }
    },
  )
  return { ...briefing, pages }
}

/** The briefing as the worker uses it. `draw` is not needed there, since pictures are included. */
export function revived(briefing: SentBriefing): Printable {
  const pages = briefing.pages.map(({ figure, ...page }) => {
    return { ...page, figure: { ...figure, draw: null, retell: () => figure.sentence } }
  })
  return { ...briefing, pages }
}

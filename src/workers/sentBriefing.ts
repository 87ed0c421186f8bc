import type { Figure } from '#figures/figure.ts'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'

type SentPage = Omit<PrintablePage, 'figure'> &
  Readonly<{ figure: Omit<Figure, 'draw' | 'sentenceFor' | 'paragraph'> }>

/** A briefing that can be cloned into a message: without the functions of its figures. */
export type SentBriefing = Omit<PrintableBriefing, 'pages'> &
  Readonly<{ pages: readonly SentPage[] }>

/** Removes the functions of a briefing's figures, which cannot be posted. */
export function sendable(briefing: PrintableBriefing): SentBriefing {
  const pages = briefing.pages.map(
    ({
      figure: { draw: _draw, sentenceFor: _sentenceFor, paragraph: _paragraph, ...figure },
      ...page
    }) => {
      return { ...page, figure }
    },
  )
  return { ...briefing, pages }
}

/**
 * Restores a posted briefing. `draw` stays `null` in the worker, since its pictures are included.
 */
export function revived(briefing: SentBriefing): PrintableBriefing {
  const pages = briefing.pages.map(({ figure, ...page }) => {
    return {
      ...page,
      figure: { ...figure, draw: null, sentenceFor: () => figure.sentence, paragraph: () => [] },
    }
  })
  return { ...briefing, pages }
}

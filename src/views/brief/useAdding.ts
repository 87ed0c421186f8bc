import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import { type FigureId, selectionFor } from '#figures/catalogue.ts'
import { addPage } from '#state/briefings/briefingActions.ts'
import { snapshotLink } from '#state/link/snapshotLink.ts'
import type { Selection } from '#state/link/selection.ts'
import { useSelection } from '#state/session/useSelection.ts'

/** The loading state of the data, and once loaded the function that adds a figure. */
export type Adding = Readonly<
  | { status: 'loading' }
  | { status: 'failed'; error: Error; retry: () => void }
  | {
      status: 'ready'
      add: (figure: FigureId, as: 'current' | 'default') => void
      /** True where the link differs from the default view. */
      hasView: boolean
    }
>

/** Adds figures to the briefing, as snapshots of a pair and its current release. */
export function useAdding(): Adding {
  const { lang: _lang, theme: _theme, tables: _tables, pair: id, ...view } = useSelection()
  const { data: manifest, error, refetch } = useQuery(manifestQuery())
  if (error) return { status: 'failed', error, retry: () => void refetch() }

  const pair = manifest?.pairs.find((entry) => entry.id === id) ?? manifest?.pairs[0]
  if (!manifest || !pair) return { status: 'loading' }
  return {
    status: 'ready',
    hasView: Object.keys(view).length > 0,
    add: (figure, as) => {
      const selection: Selection = as === 'current' ? view : {}
      addPage({
        figure,
        link: snapshotLink(
          selectionFor(figure, selection),
          pair.id,
          view.vintage ?? manifest.vintage,
        ),
      })
    },
  }
}

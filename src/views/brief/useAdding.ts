import { useQuery } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { isOwnPair, ownEntry } from '#datasets/ownPackage.ts'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import { type FigureId, selectionFor } from '#figures/catalogue.ts'
import { addPage } from '#state/briefings/briefingActions.ts'
import { snapshotLink } from '#state/link/snapshotLink.ts'
import type { Selection } from '#state/link/selection.ts'
import { useSelection } from '#state/session/useSelection.ts'
import { outlineNameId } from '#views/brief/outline/outlineNameId.ts'

/** The loading state of the data, and once loaded the function that adds figures. */
export type Adding = Readonly<
  | { status: 'loading' }
  | { status: 'failed'; error: Error; retry: () => void }
  | {
      status: 'ready'
      /** Moves the focus to the first figure added. */
      add: (figures: readonly FigureId[], as: 'current' | 'default') => void
      /** True where the link differs from the default view. */
      hasView: boolean
    }
>

/** Adds figures to the briefing, as snapshots of a pair and its current release. */
export function useAdding(): Adding {
  const { lang: _lang, theme: _theme, tables: _tables, pair: id, ...view } = useSelection()
  const { data: manifest, error, refetch } = useQuery(manifestQuery())
  const pair = id ?? manifest?.pairs[0]?.id
  const isOwn = id !== undefined && isOwnPair(id)
  const own = useQuery({ ...pairQuery(ownEntry(id ?? '')), enabled: isOwn })
  if (error) return { status: 'failed', error, retry: () => void refetch() }
  if (!manifest || pair === undefined || own.isLoading) return { status: 'loading' }
  return {
    status: 'ready',
    hasView: Object.keys(view).length > 0,
    add: (figures, as) => {
      const selection: Selection = as === 'current' ? view : {}
      const vintage = view.vintage ?? own.data?.vintage ?? manifest.vintage
      const linkOf = (figure: FigureId) =>
        snapshotLink(selectionFor(figure, selection), pair, vintage)
      // The pressed button may be gone after this.
      const [first] = flushSync(() =>
        figures.map((figure) => addPage({ figure, link: linkOf(figure) }).pages.at(-1)),
      )
      if (first) document.getElementById(outlineNameId(first.id))?.focus()
    },
  }
}

import type { ViewState } from '#analysis/viewState.ts'
import type { RecordIds } from '#charts/frame/table.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'

const ProvenanceDialog = lazyWithRetry(
  async () => (await import('./ProvenanceDialog.tsx')).ProvenanceDialog,
)

type LazyProvenanceDialogProps = Readonly<{
  view: ViewState
  entry: PairEntry
  /** The ids of the records to show; `null` while the dialog is closed. */
  origin: RecordIds | null
  onClose: () => void
}>

/** Renders the dialog with the sources of a number; its code is loaded when it is first opened. */
export function LazyProvenanceDialog({ view, entry, origin, onClose }: LazyProvenanceDialogProps) {
  const { known, chosen, selection, change } = view
  return (
    <LazyBoundary onClose={onClose}>
      {origin ? (
        <ProvenanceDialog {...{ origin, entry, known, chosen, selection, change, onClose }} />
      ) : null}
    </LazyBoundary>
  )
}

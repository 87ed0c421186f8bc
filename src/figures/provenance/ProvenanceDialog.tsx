import { useQuery } from '@tanstack/react-query'
import { Dialog } from '#ui/Dialog.tsx'
import { libraryWithOwn } from '#analysis/ownLibrary.ts'
import { libraryQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { useText } from '#i18n/useText.ts'
import type { Selection } from '#state/link/selection.ts'
import type { SelectionActions } from '#state/session/useSelection.ts'
import type { Chosen, Known } from '#analysis/known.ts'
import { QueryNotice } from '#figures/printing/QueryNotice.tsx'
import { Provenance } from './Provenance.tsx'
import '#i18n/originEnglish.ts'

type ProvenanceDialogProps = Readonly<{
  /** The ids of the records that the number is based on. */
  origin: readonly string[]
  entry: PairEntry
  known: Known
  chosen: Chosen
  selection: Selection
  change: SelectionActions
  onClose: () => void
}>

/** Renders the dialog with the sources of a number, its rival values, and buttons to use one of them. */
export function ProvenanceDialog(props: ProvenanceDialogProps) {
  const { origin, entry, known, chosen, selection, change, onClose } = props
  const text = useText()
  const { t } = text
  const library = useQuery(libraryQuery(entry))

  function onTake(next: Selection) {
    change.commit(() => next, 'origin')
    onClose()
  }

  return (
    <Dialog title={t('origin.title')} onClose={onClose} placement="side">
      <QueryNotice query={library} title="load.libraryTitle" />
      <Provenance
        origin={origin}
        provenance={{
          known,
          chosen,
          selection,
          library: library.data ? libraryWithOwn(library.data, known.pair, text) : null,
          onTake,
        }}
      />
    </Dialog>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Dialog } from '#ui/Dialog.tsx'
import { libraryQuery } from '#datasets/queries.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Known } from '#figures/figure.ts'
import { LoadNotice } from '#figures/LoadNotice.tsx'
import { Provenance } from '#figures/Provenance.tsx'
import { useText } from '#i18n/useText.ts'
import type { Desk } from './desk.ts'

type ProvenanceDialogProps = Readonly<{
  origin: readonly string[]
  desk: Desk
  known: Known
  entry: PairEntry
  onClose: () => void
}>

/** Who says so, who says otherwise, and the way to take another figure as the base. */
export function ProvenanceDialog({ origin, desk, known, entry, onClose }: ProvenanceDialogProps) {
  const { t } = useText()
  const library = useQuery(libraryQuery(entry))
  const { chosen, selection, change } = desk
  return (
    <Dialog title={t('origin.title')} onClose={onClose} placement="side">
      {library.error ? (
        <LoadNotice
          error={library.error}
          title="load.libraryTitle"
          onRetry={() => void library.refetch()}
        />
      ) : null}
      <Provenance
        origin={origin}
        asked={{
          known,
          chosen,
          selection,
          library: library.data ?? null,
          onTake: (next) => {
            change.commit(() => next, 'origin')
            onClose()
          },
        }}
      />
    </Dialog>
  )
}

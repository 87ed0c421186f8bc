import { Dialog } from '#ui/Dialog.tsx'
import type { ProvenanceContext } from '#figures/provenance/Provenance.tsx'
import { RecordCard } from '#figures/provenance/RecordCard.tsx'
import { useText } from '#i18n/useText.ts'
import type { ObservationRow } from './observationRows.ts'

type RowDialogProps = Readonly<{
  row: ObservationRow
  provenance: ProvenanceContext
  onClose: () => void
}>

/** Shows the source of an observation that no figure contains: HS chapters and weights. */
export function RowDialog({ row, provenance, onClose }: RowDialogProps) {
  const { t } = useText()
  const { printed, what, period } = row.words()
  return (
    <Dialog title={t('origin.title')} onClose={onClose} placement="side">
      <RecordCard
        title={printed}
        subtitle={t('sources.inPeriod', { what, period })}
        record={row}
        provenance={provenance}
      />
    </Dialog>
  )
}

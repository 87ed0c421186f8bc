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
  return (
    <Dialog title={t('origin.title')} onClose={onClose} placement="side">
      <RecordCard
        title={row.printed}
        subtitle={t('sources.inPeriod', { what: row.what, period: row.period })}
        record={row}
        provenance={provenance}
      />
    </Dialog>
  )
}

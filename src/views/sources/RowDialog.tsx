import { Dialog } from '#ui/Dialog.tsx'
import type { Asked } from '#figures/provenance/Provenance.tsx'
import { RecordCard } from '#figures/provenance/RecordCard.tsx'
import { useText } from '#i18n/useText.ts'
import type { ObservationRow } from './observationRows.ts'

type RowDialogProps = Readonly<{ row: ObservationRow; asked: Asked; onClose: () => void }>

/** The source of a value that appears in no figure and so has no record: HS chapters, weights. */
export function RowDialog({ row, asked, onClose }: RowDialogProps) {
  const { t } = useText()
  return (
    <Dialog title={t('origin.title')} onClose={onClose} placement="side">
      <RecordCard
        title={row.printed}
        subtitle={t('sources.inPeriod', { what: row.what, period: row.period })}
        record={row}
        asked={asked}
      />
    </Dialog>
  )
}

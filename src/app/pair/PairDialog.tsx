import { useText } from '#i18n/useText.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { PairList } from './PairList.tsx'
import '#i18n/dataEnglish.ts'

type PairDialogProps = Readonly<{
  /** `undefined` where the pair of the link is not here. */
  current: string | undefined
  onClose: () => void
}>

/** Lists all pairs in a dialog. */
export function PairDialog({ current, onClose }: PairDialogProps) {
  const { t } = useText()
  return (
    <Dialog title={t('pair.title')} onClose={onClose}>
      <PairList current={current} onFollow={onClose} />
    </Dialog>
  )
}

import { useDroppedFile } from '#ui/useDroppedFile.ts'
import { useText } from '#i18n/useText.ts'
import { useAddress } from '#state/session/address.ts'
import { dropped } from '#state/session/dropped.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { pageOf, pathOf } from './pages.ts'
import styles from './Shell.module.css'

const READER = '/brief'

/** Accepts a file dropped on any page and opens the briefing page, which reads it. */
export function DropZone() {
  const { t } = useText()
  const address = useAddress()
  const selection = useSelection()
  const isOver = useDroppedFile((file) => {
    dropped.setState({ file })
    if (pageOf(address.location.pathname) !== READER)
      address.push(hrefOf(pathOf(READER), selection))
  })
  return isOver ? <p className={styles['drop']}>{t('app.drop')}</p> : null
}

import { useDroppedFile } from '#ui/files/useDroppedFile.ts'
import { useText } from '#i18n/useText.ts'
import { useAddress } from '#state/session/address.ts'
import { dropped } from '#state/session/dropped.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { pageOf, pathOf } from './pages.ts'
import styles from './Shell.module.css'

/** The page that reads dropped files. */
const BRIEFING_PAGE = '/brief'

/** Accepts a file dropped on any page and opens the briefing page, which reads it. */
export function DropZone() {
  const { t } = useText()
  const address = useAddress()
  const selection = useSelection()
  const isOver = useDroppedFile((file) => {
    dropped.setState({ file })
    if (pageOf(address.location.pathname) !== BRIEFING_PAGE)
      address.push(hrefOf(pathOf(BRIEFING_PAGE), selection))
  })
  return isOver ? <p className={styles['drop']}>{t('app.drop')}</p> : null
}

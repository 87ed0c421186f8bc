import { useDroppedFiles } from '#ui/files/useDroppedFiles.ts'
import { useText } from '#i18n/useText.ts'
import { useAddress } from '#state/session/address.ts'
import { drop } from '#state/session/dropped.ts'
import { currentSelection, hrefOf } from '#state/session/useSelection.ts'
import { isBundle } from '#views/brief/isBundle.ts'
import { pageOf, pathOf } from './pages.ts'
import styles from './Shell.module.css'

/** Accepts files dropped on any page and opens the page that reads them, as their content tells. */
export function DropZone() {
  const { t } = useText()
  const address = useAddress()

  async function open(files: readonly File[]) {
    const [file] = files
    const isForBriefing = file !== undefined && files.length === 1 && (await isBundle(file))
    drop(isForBriefing ? { kind: 'bundle', file } : { kind: 'data', files })
    const page = isForBriefing ? '/brief' : '/data'
    // The page that asks other sites reads files as well.
    if (!pageOf(address.location.pathname).startsWith(page)) {
      address.push(hrefOf(pathOf(page), currentSelection(address)))
    }
  }

  const isOver = useDroppedFiles((files) => void open(files))
  return isOver ? <p className={styles['drop']}>{t('app.drop')}</p> : null
}

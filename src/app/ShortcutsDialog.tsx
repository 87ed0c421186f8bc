import { use } from 'react'
import { Dialog } from '#ui/Dialog.tsx'
import { helpIn } from '#i18n/help/helpIn.ts'
import { useText } from '#i18n/useText.ts'
import styles from './ShortcutsDialog.module.css'

/** The shortcuts, in the order in which a reader meets them. */
const SHORTCUTS = ['step', 'leap', 'ends', 'entry', 'undo', 'redo', 'close', 'list'] as const

/** Lists the keys that work anywhere in the app, and what they do. */
export function ShortcutsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const help = use(helpIn(useText().lang))
  return (
    <Dialog title={help['keys.title']} onClose={onClose}>
      <dl className={styles['list']}>
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut}>
            <dt>
              <kbd>{help[`keys.${shortcut}.keys`]}</kbd>
            </dt>
            <dd>{help[`keys.${shortcut}`]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

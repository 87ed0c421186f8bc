import { Dialog } from '#ui/Dialog.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './ShortcutsDialog.module.css'

/** The shortcuts, in the order in which a reader meets them. */
const SHORTCUTS = ['step', 'leap', 'ends', 'entry', 'undo', 'redo', 'close', 'list'] as const

/** Lists the keys that work anywhere in the app, and what they do. */
export function ShortcutsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useText()
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles['list']}>
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut}>
            <dt>
              <kbd>{t(`keys.${shortcut}.keys`)}</kbd>
            </dt>
            <dd>{t(`keys.${shortcut}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

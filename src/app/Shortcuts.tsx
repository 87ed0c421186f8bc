import { useEffect, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { isTyping } from '#ui/isTyping.ts'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { useText } from '#i18n/useText.ts'

const ShortcutsDialog = lazyWithRetry(
  async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog,
)

/** The list of keyboard shortcuts: on a button, and on `?` unless something is typed or a dialog open. */
export function Shortcuts() {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    function onKeyDown({ key, target }: KeyboardEvent) {
      if (key === '?' && !isTyping(target) && !document.querySelector('dialog[open]')) setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('keys.open')}
      </Button>
      <LazyBoundary onClose={() => setOpen(false)}>
        {isOpen ? <ShortcutsDialog onClose={() => setOpen(false)} /> : null}
      </LazyBoundary>
    </>
  )
}

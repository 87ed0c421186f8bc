import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useText } from '#i18n/useText.ts'
import { dropped, takeDropped } from '#state/session/dropped.ts'

/** Imports an evidence bundle, chosen here or dropped anywhere in the app. */
export function BundleChooser({ onFile }: Readonly<{ onFile: (file: File) => void }>) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  useDropped(onFile)
  return (
    <>
      <Button kind="quiet" onClick={() => input.current?.click()}>
        {t('restore.open')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={t('restore.open')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same file can be chosen again once it was corrected.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}

/** Consumes the file dropped here or on the page that led here. */
function useDropped(onFile: (file: File) => void): void {
  const what = useStore(dropped)
  useEffect(() => {
    if (what.kind !== 'bundle') return
    takeDropped()
    onFile(what.file)
  }, [what, onFile])
}

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { FilePicker } from '#ui/files/FilePicker.tsx'
import { useText } from '#i18n/useText.ts'
import { dropped, takeDropped } from '#state/session/dropped.ts'

/** Imports an evidence bundle, chosen here or dropped anywhere in the app. */
export function BundleChooser({ onFile }: Readonly<{ onFile: (file: File) => void }>) {
  const { t } = useText()
  useDropped(onFile)
  return (
    <FilePicker
      kind="quiet"
      label={t('restore.open')}
      accept=".zip,application/zip"
      onFiles={([file]) => file && onFile(file)}
    />
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

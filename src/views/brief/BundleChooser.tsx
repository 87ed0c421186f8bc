import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Brief.module.css'

/** Takes an evidence bundle in, chosen here or dropped anywhere on the page. */
export function BundleChooser({ onFile }: Readonly<{ onFile: (file: File) => void }>) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDropped(onFile)
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
      {isOver ? <p className={styles['drop']}>{t('restore.drop')}</p> : null}
    </>
  )
}

/** True while a file hangs over the page; it is handed on once it is let go. */
function useDropped(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    function onDragOver(event: DragEvent) {
      if (!hasFiles(event)) return
      // Else the browser would leave the page and open the file itself.
      event.preventDefault()
      setOver(true)
    }
    function onDragLeave({ relatedTarget }: DragEvent) {
      if (relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent) {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) latest.current(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return isOver
}

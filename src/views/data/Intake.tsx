import { useEffect, useEffectEvent, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { FilePicker } from '#ui/files/FilePicker.tsx'
import { isTyping } from '#ui/isTyping.ts'
import styles from './Data.module.css'

type IntakeProps = Readonly<{ onFiles: (files: readonly File[]) => void }>

/** What the page takes, and the ways to give it: files are dropped anywhere, picked or pasted. */
export function Intake({ onFiles }: IntakeProps) {
  const { t } = useText()

  async function openSample() {
    const { sampleFile } = await import('./sampleFile.ts')
    onFiles([sampleFile(t('data.sampleName'))])
  }

  return (
    <section className={styles['intake']}>
      <p className={styles['lead']}>{t('data.lead')}</p>
      <p>{t('data.takes')}</p>
      <p>{t('data.takes.forms')}</p>
      <p>{t('data.takes.safe')}</p>
      <p className={styles['ways']}>
        <FilePicker kind="strong" label={t('data.pick')} multiple onFiles={onFiles} />
        <Button onClick={() => void openSample()}>{t('data.sample')}</Button>
      </p>
      <PastedTable onFiles={onFiles} />
    </section>
  )
}

/** A table pasted into a field or anywhere on the page. */
function PastedTable({ onFiles }: IntakeProps) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const read = (pasted: string) => onFiles([new File([pasted], t('data.pastedName'))])
  usePaste(onFiles, read)
  return (
    <Disclosure summary={t('data.paste')}>
      <form
        className={styles['paste']}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== '') read(words)
        }}
      >
        <TextField
          isLong
          label={t('data.pasteField')}
          hint={t('data.pasteHint')}
          value={words}
          onChange={setWords}
        />
        <Button type="submit">{t('data.pasteRead')}</Button>
      </form>
    </Disclosure>
  )
}

/** Listens to what is pasted outside of fields: files, or text. */
function usePaste(onFiles: IntakeProps['onFiles'], onWords: (words: string) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (isTyping(event.target)) return
    const { files, words } = contentOf(event.clipboardData)
    if (files.length > 0) onFiles(files)
    else if (words.trim() !== '') onWords(words)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event)
    window.addEventListener('paste', listener)
    return () => window.removeEventListener('paste', listener)
  }, [])
}

function contentOf(clipboard: DataTransfer | null) {
  return { files: [...(clipboard?.files ?? [])], words: clipboard?.getData('text/plain') ?? '' }
}

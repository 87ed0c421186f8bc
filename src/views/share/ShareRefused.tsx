import { useEffect, useRef } from 'react'
import { useText } from '#i18n/useText.ts'
import { FilePicture } from './FilePicture.tsx'
import styles from './Share.module.css'
import type { RefusedCopy } from './useExporter.ts'

/** Shows content that the browser did not allow to copy, to be copied manually; `null` without any. */
export function ShareRefused({ refused }: Readonly<{ refused: RefusedCopy | null }>) {
  if (!refused) return null
  return refused.kind === 'text' ? (
    <RefusedText key={refused.value} label={refused.label} value={refused.value} />
  ) : (
    <RefusedPicture label={refused.label} picture={refused.picture} />
  )
}

function RefusedText({ label, value }: Readonly<{ label: string; value: string }>) {
  const { t } = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  return (
    <div className={styles['text']} role="alert">
      <p>{t('copy.refused')}</p>
      <textarea ref={field} readOnly rows={5} value={value} dir="auto" aria-label={label} />
    </div>
  )
}

function RefusedPicture({ label, picture }: Readonly<{ label: string; picture: Blob }>) {
  const { t } = useText()
  return (
    <div className={styles['text']} role="alert">
      <p>{t('copy.pictureRefused')}</p>
      <FilePicture file={picture} alt={label} />
    </div>
  )
}

import { useId, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#files/formats/clipboard.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'

type ShareTextProps = Readonly<{
  label: string
  value: string
  hint?: string
  /** Number of visible lines. */
  lines?: number
  /** Whether it is code, set in a monospaced font. */
  isCode?: boolean
}>

/** Read-only text with a copy button; it can be selected where the browser does not allow copying. */
export function ShareText(props: ShareTextProps) {
  const { label, value, hint, lines = 3, isCode = false } = props
  const { t } = useText()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [answer, setAnswer] = useState<'done' | 'refused' | null>(null)

  async function onCopy() {
    const isCopied = await copyText(value)
    if (!isCopied) field.current?.select()
    setAnswer(isCopied ? 'done' : 'refused')
  }

  return (
    <div className={styles['text']}>
      <div className={styles['textHead']}>
        <label htmlFor={id}>{label}</label>
        <Button onClick={() => void onCopy()} aria-describedby={`${id}-label`}>
          {t('copy.copy')}
          <span id={`${id}-label`} hidden>
            {label}
          </span>
        </Button>
      </div>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={lines}
        value={value}
        dir={isCode ? 'ltr' : 'auto'}
        spellCheck={false}
        className={isCode ? styles['code'] : ''}
      />
      <p role="status" className={styles['hint']}>
        {answer === null ? '' : t(`copy.${answer}`)}
      </p>
    </div>
  )
}

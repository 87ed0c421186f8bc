import { useEffect, useId, useState, type FormEvent } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useText } from '#i18n/useText.ts'
import { LONGEST_NAME, PARTS } from '#state/link/parts.ts'
import styles from './Controls.module.css'

type NameDialogProps = Readonly<{
  title: string
  name: string
  onName: (name: string) => void
  onClose: () => void
}>

/** Asks for a scenario's name, as a link allows it; the focus is on the field. */
export function NameDialog({ title, name, onName, onClose }: NameDialogProps) {
  const { t } = useText()
  const id = useId()
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  // After the dialog has opened, whose title has the focus otherwise.
  useEffect(() => document.getElementById(id)?.focus(), [id])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const read = PARTS.name.read(typed)
    if (read !== undefined) onName(read)
    else {
      setProblem(t('saved.noName'))
      document.getElementById(id)?.focus()
    }
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit}>
        <TextField
          id={id}
          label={t('saved.name')}
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setProblem(undefined)
          }}
          hint={t('saved.nameHint')}
          problem={problem}
          most={LONGEST_NAME}
        />
        <div className={styles['row']}>
          <Button kind="strong" type="submit">
            {t('saved.keep')}
          </Button>
          <Button onClick={onClose}>{t('saved.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

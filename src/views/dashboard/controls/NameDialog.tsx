import { useId, type FormEvent } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Controls.module.css'

type NameDialogProps = Readonly<{
  title: string
  name: string
  onName: (name: string) => void
  onClose: () => void
}>

/** Asks for a scenario's name, limited to the length that a link allows. */
export function NameDialog({ title, name, onName, onClose }: NameDialogProps) {
  const { t } = useText()
  const id = useId()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const entered = new FormData(event.currentTarget).get('name')
    if (typeof entered === 'string' && entered.trim() !== '') onName(entered.trim())
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles['form']} onSubmit={onSubmit}>
        <label htmlFor={id}>{t('saved.name')}</label>
        <input
          id={id}
          name="name"
          defaultValue={name}
          maxLength={80}
          required
          autoComplete="off"
          aria-describedby={`${id}-hint`}
        />
        <small id={`${id}-hint`}>{t('saved.nameHint')}</small>
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

import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { renamed } from '#imports/packages/ownNames.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import styles from '#views/data/Data.module.css'
import { keepInstead } from './removedPackages.ts'
import { useWholePackage } from './useWholePackage.ts'

type RenameDialogProps = Readonly<{ id: string; name: string; onClose: () => void }>

/** Changes the names of a package: of its economies, from which that of the pair follows, and of its goods. */
export function RenameDialog({ id, name, onClose }: RenameDialogProps) {
  const { t } = useText()
  const own = useWholePackage(id)
  return (
    <Dialog title={t('data.renameOf', { name })} onClose={onClose}>
      {own ? <NameFields own={own} onClose={onClose} /> : null}
    </Dialog>
  )
}

function NameFields({ own, onClose }: Readonly<{ own: OwnPackage; onClose: () => void }>) {
  const text = useText()
  const { t } = text
  const client = useQueryClient()
  const { id, economies, categories } = own.pair
  const [one, other] = economies
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const field = (key: string, before: string, label: string) => (
    <TextField
      key={key}
      label={label}
      value={names[key] ?? before}
      onChange={(value) => setNames((all) => ({ ...all, [key]: value }))}
    />
  )
  // A name that was emptied stays as it was.
  const nameOf = (key: string, before: string) => names[key]?.trim() || before

  async function rename(event: FormEvent) {
    event.preventDefault()
    const entries = categories.map((each) => [each.id, nameOf(each.id, each.name)] as const)
    await keepInstead(
      renamed(
        own,
        {
          economies: [nameOf(one.code, one.name), nameOf(other.code, other.name)],
          categories: Object.fromEntries(entries),
        },
        text,
      ),
      'renamed',
    )
    await refreshPackage(client, id)
    onClose()
  }

  return (
    <form className={styles['part']} onSubmit={(event) => void rename(event)}>
      {economies.map(({ code, name }) => field(code, name, t('data.nameOf', { what: code })))}
      {categories.map((each) => field(each.id, each.name, t('data.nameOf', { what: each.name })))}
      <p className={styles['ways']}>
        <Button type="submit" kind="strong">
          {t('data.save')}
        </Button>
        <Button onClick={onClose}>{t('data.cancel')}</Button>
      </p>
    </form>
  )
}

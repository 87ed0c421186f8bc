import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { canRegroup, groupsIn, regrouped } from '#imports/packages/regrouped.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from '#views/data/Data.module.css'
import { GroupFields } from './GroupFields.tsx'
import { keepInstead } from './removedPackages.ts'
import { Residuals } from './Residuals.tsx'
import { useWholePackage } from './useWholePackage.ts'

type GroupsDialogProps = Readonly<{ id: string; name: string; onClose: () => void }>

/** Shares out the HS chapters of a package among categories. */
export function GroupsDialog({ id, name, onClose }: GroupsDialogProps) {
  const { t } = useText()
  const own = useWholePackage(id)
  return (
    <Dialog title={t('data.groupsOf', { name })} onClose={onClose}>
      {own ? canRegroup(own) ? <Groups own={own} onClose={onClose} /> : <Fixed own={own} /> : null}
    </Dialog>
  )
}

/** Why the goods of a package cannot be grouped otherwise. */
function Fixed({ own }: Readonly<{ own: OwnPackage }>) {
  const { t } = useText()
  return <p>{t(own.chapters.rows.length === 0 ? 'data.groups.none' : 'data.groups.fixed')}</p>
}

function Groups({ own, onClose }: Readonly<{ own: OwnPackage; onClose: () => void }>) {
  const { t } = useText()
  const client = useQueryClient()
  // Every step, so that each can be taken back; the first is what the package has.
  const [steps, setSteps] = useState([groupsIn(own)])
  const groups = steps.at(-1) ?? []

  async function save(event: FormEvent) {
    event.preventDefault()
    await keepInstead(regrouped(own, groups), 'grouped')
    await refreshPackage(client, own.pair.id)
    onClose()
  }

  return (
    <form className={styles['part']} onSubmit={(event) => void save(event)}>
      <p>{t('data.groups.lead')}</p>
      <Residuals own={own} />
      <GroupFields
        groups={groups}
        names={own.chapters.names}
        onChange={(next) => setSteps((all) => [...all, next])}
      />
      <p className={styles['ways']}>
        <Button type="submit" kind="strong">
          {t('data.save')}
        </Button>
        <Button
          disabled={steps.length === 1}
          onClick={() => setSteps((all) => (all.length > 1 ? all.slice(0, -1) : all))}
        >
          {t('data.groups.undo')}
        </Button>
        <Button disabled={steps.length === 1} onClick={() => setSteps((all) => all.slice(0, 1))}>
          {t('data.groups.reset')}
        </Button>
        <Button onClick={onClose}>{t('data.cancel')}</Button>
      </p>
    </form>
  )
}

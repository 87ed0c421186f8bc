import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { useText } from '#i18n/useText.ts'
import { LONGEST_SHORT_NAME, renamed, type OwnNames } from '#imports/packages/ownNames.ts'
import { webAddress, withAddresses } from '#imports/packages/withAddresses.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import styles from '#views/data/Data.module.css'
import { keepInstead } from './removedPackages.ts'
import { useWholePackage } from './useWholePackage.ts'

type RenameDialogProps = Readonly<{ id: string; name: string; onClose: () => void }>

/**
 * Changes the names of a package (of its economies, from which that of the pair follows, its sources and its
 * goods), and the addresses of what it was read from.
 */
export function RenameDialog({ id, name, onClose }: RenameDialogProps) {
  const { t } = useText()
  const own = useWholePackage(id)
  return (
    <Dialog title={t('data.renameOf', { name })} onClose={onClose}>
      {own ? <NameFields own={own} onClose={onClose} /> : null}
    </Dialog>
  )
}

/** What was typed, by field. */
type Typed = Readonly<Record<string, string>>

function NameFields({ own, onClose }: Readonly<{ own: OwnPackage; onClose: () => void }>) {
  const text = useText()
  const { t } = text
  const client = useQueryClient()
  const { id, economies, categories, sources } = own.pair
  const [typed, setTyped] = useState<Typed>({})
  const [links, setLinks] = useState<Typed>({})
  /** Whether what was typed was to be saved: an address is incomplete until then. */
  const [isDone, setIsDone] = useState(false)
  const isSame = sameName(economies.map(({ code, name }) => typed[code] ?? name))
  const isEmptied = Object.values(typed).some((value) => value.trim() === '')

  function problemOf(key: string) {
    if (typed[key]?.trim() === '') return t('data.nameless')
    return isSame && key === economies[1].code ? t('data.sameName') : undefined
  }
  const field = (key: string, before: string, label: string, limit: { most?: number } = {}) => (
    <TextField
      key={key}
      label={label}
      {...limit}
      value={typed[key] ?? before}
      problem={problemOf(key)}
      onChange={(value) => setTyped((all) => ({ ...all, [key]: value }))}
    />
  )

  async function rename(event: FormEvent) {
    event.preventDefault()
    setIsDone(true)
    if (isSame || isEmptied || Object.values(links).some(isRefused)) return
    const named = renamed(own, namesIn(typed, own), text)
    const read = Object.entries(links).map(([key, link]) => [key, webAddress(link) ?? null])
    await keepInstead(withAddresses(named, Object.fromEntries(read)), 'renamed')
    await refreshPackage(client, id)
    onClose()
  }

  return (
    <form className={styles['part']} onSubmit={(event) => void rename(event)}>
      {economies.map(({ code, name }) => field(code, name, t('data.nameOf', { what: code })))}
      {sources.flatMap((each) => [
        field(nameKey(each.id), each.name, t('data.nameOf', { what: each.name })),
        field(shortNameKey(each.id), each.shortName, t('data.shortNameOf', { what: each.name }), {
          most: LONGEST_SHORT_NAME,
        }),
      ])}
      {categories.map((each) => field(each.id, each.name, t('data.nameOf', { what: each.name })))}
      {own.library.bibliography.map(({ id: publication, title, url }) => (
        <TextField
          key={publication}
          label={t('data.addressOf', { what: title })}
          hint={t('data.addressHint')}
          value={links[publication] ?? url ?? ''}
          problem={isDone && isRefused(links[publication]) ? t('data.noAddress') : undefined}
          onChange={(value) => setLinks((all) => ({ ...all, [publication]: value }))}
        />
      ))}
      <p className={styles['ways']}>
        <Button type="submit" kind="strong">
          {t('data.save')}
        </Button>
        <Button onClick={onClose}>{t('data.cancel')}</Button>
      </p>
    </form>
  )
}

/** Whether both economies would have one name, by which nobody could tell them apart. */
function sameName([one = '', other = '']: readonly string[]): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Whether what was typed is no address of the web. */
function isRefused(link: string | undefined): boolean {
  return link !== undefined && webAddress(link) === undefined
}

/** The names that were typed. */
function namesIn(typed: Typed, { pair }: OwnPackage): OwnNames {
  const { economies, categories, sources } = pair
  const [one, other] = economies
  const nameOf = (key: string, before: string) => typed[key]?.trim() ?? before
  return {
    economies: [nameOf(one.code, one.name), nameOf(other.code, other.name)],
    categories: Object.fromEntries(categories.map(({ id, name }) => [id, nameOf(id, name)])),
    sources: Object.fromEntries(
      sources.map(({ id }) => [
        id,
        { name: typed[nameKey(id)], shortName: typed[shortNameKey(id)] },
      ]),
    ),
  }
}

function nameKey(source: string): string {
  return `source ${source}`
}

function shortNameKey(source: string): string {
  return `source ${source} short`
}

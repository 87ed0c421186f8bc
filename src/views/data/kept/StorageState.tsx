import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListedPackage } from '#datasets/own/ownStore.ts'
import { useText } from '#i18n/useText.ts'
import { Button } from '#ui/Button.tsx'
import styles from '#views/data/Data.module.css'
import { fileSize } from './fileSize.ts'

/**
 * How much room the packages take and the browser gives, and whether it has promised to keep them. What
 * it says is used may hold what it has yet to clear of renamed and deleted ones.
 */
export function StorageState({ packages }: Readonly<{ packages: readonly ListedPackage[] }>) {
  const text = useText()
  const { t } = text
  const client = useQueryClient()
  const [isRefused, setRefused] = useState(false)
  const queryKey = ['own', 'storage']
  const { data } = useQuery({ queryKey, queryFn: storageState })
  if (!data) return null

  async function ask() {
    setRefused(!(await navigator.storage.persist()))
    await client.invalidateQueries({ queryKey })
  }

  const { quota, isPersisted } = data
  const stored = packages.filter(({ trouble }) => trouble === null)
  const used = stored.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <p className={styles['soft']}>
      {t('data.used', { used: fileSize(used, text), quota: fileSize(quota, text) })}{' '}
      {t(isPersisted ? 'data.persisted' : isRefused ? 'data.refused' : 'data.mayClear')}{' '}
      {isPersisted || isRefused ? null : (
        <Button kind="quiet" onClick={() => void ask()}>
          {t('data.persist')}
        </Button>
      )}
    </p>
  )
}

/** `null` where the browser does not tell. */
async function storageState() {
  if (!('storage' in navigator)) return null
  const [{ quota = 0 }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  return { quota, isPersisted }
}

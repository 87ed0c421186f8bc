import { linkProblemWords } from '#figures/words/linkProblemWords.ts'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { isOwnPair } from '#datasets/ownPackage.ts'
import { usePair } from '#datasets/usePair.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { isLang } from '#i18n/languages.ts'
import { useText } from '#i18n/useText.ts'
import { useQueryString } from '#state/session/address.ts'
import { unreadableKey } from '#state/stored/persistedStore.ts'
import { readLink } from '#state/link/link.ts'
import { browserStorage } from '#state/stored/browserStorage.ts'
import {
  clearStorageError,
  keysWith,
  storageErrors,
  type StorageErrors,
} from '#state/stored/storageErrors.ts'
import { download } from '#ui/files/download.ts'
import { useSelection } from '#state/session/useSelection.ts'
import styles from './Shell.module.css'

const PairNotice = lazyWithRetry(async () => (await import('./pair/PairNotice.tsx')).PairNotice)

/** The most parts of a link that are named. */
const MOST_PROBLEMS = 10

/** Notices shown on every page: a link that could not be read, and storage errors. */
export function AppNotices() {
  const text = useText()
  const { t, list } = text
  const query = useQueryString()
  const [dismissed, setDismissed] = useState('')
  const { problems } = useMemo(() => readLink(query), [query])
  const errors = useStore(storageErrors)
  const { lang, pair, vintage } = useSelection()
  // Of a view that is not shown, no part need be named.
  const isMissing = usePair(pair, vintage).status === 'missing'
  const unknownLang = lang !== undefined && !isLang(lang) ? lang : null
  const sentences = [...new Set(problems.map((problem) => linkProblemWords(problem, text)))]
  return (
    <div className={styles['notices']}>
      {problems.length > 0 && query !== dismissed && !isMissing ? (
        <Notice kind="warning" title={t('app.linkTitle')} onDismiss={() => setDismissed(query)}>
          {sentences.slice(0, MOST_PROBLEMS).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {sentences.length > MOST_PROBLEMS ? (
            <p>{t('app.linkMore', { count: sentences.length - MOST_PROBLEMS })}</p>
          ) : null}
          <p>{t('app.linkTail')}</p>
        </Notice>
      ) : null}
      {pair !== undefined && (isMissing || isOwnPair(pair)) ? (
        <LazyBoundary>
          <PairNotice id={pair} />
        </LazyBoundary>
      ) : null}
      {unknownLang === null ? null : (
        <Notice kind="note" title={t('app.unknownLang', { part: unknownLang })} />
      )}
      {[...new Set(Object.values(errors))].map((error) => (
        <Notice
          key={error}
          kind="problem"
          title={t(`storage.${error}Title`)}
          action={
            error === 'unreadable'
              ? { label: t('storage.unreadableSave'), onPress: () => saveUnreadable(errors) }
              : undefined
          }
          onDismiss={() => keysWith(error, errors).forEach((key) => clearStorageError(key))}
        >
          {error === 'unreadable'
            ? t('storage.unreadable', { keys: list(keysWith(error, errors).map(unreadableKey)) })
            : t(`storage.${error}`)}
        </Notice>
      ))}
    </div>
  )
}

/** Downloads what could not be read, as it was stored. */
function saveUnreadable(errors: StorageErrors): void {
  const { read } = browserStorage(() => {})
  const keys = keysWith('unreadable', errors).map(unreadableKey)
  for (const key of keys) download(new Blob([read(key) ?? '']), `${key}.json`)
}

import { linkProblemWords } from '#figures/words/linkProblemWords.ts'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { isLang } from '#i18n/languages.ts'
import { useText } from '#i18n/useText.ts'
import { useQueryString } from '#state/session/address.ts'
import { unreadableKey } from '#state/stored/persistedStore.ts'
import { readLink } from '#state/link/link.ts'
import { clearStorageError, keysWith, storageErrors } from '#state/stored/storageErrors.ts'
import { useSelection } from '#state/session/useSelection.ts'
import styles from './Shell.module.css'

/** What the reader should know whichever page this is: a broken link, a storage that keeps nothing. */
export function AppNotices() {
  const text = useText()
  const { t, list } = text
  const query = useQueryString()
  const [dismissed, setDismissed] = useState('')
  const { problems } = useMemo(() => readLink(query), [query])
  const kept = useStore(storageErrors)
  const { lang } = useSelection()
  const missing = lang !== undefined && !isLang(lang) ? lang : null
  return (
    <div className={styles['notices']}>
      {problems.length > 0 && query !== dismissed ? (
        <Notice kind="warning" title={t('notice.linkTitle')} onDismiss={() => setDismissed(query)}>
          {problems.map((problem) => (
            <p key={`${problem.code} ${problem.part} ${problem.found}`}>
              {linkProblemWords(problem, text)}
            </p>
          ))}
          <p>{t('notice.linkTail')}</p>
        </Notice>
      ) : null}
      {missing === null ? null : <Notice kind="note" title={t('notice.lang', { part: missing })} />}
      {[...new Set(Object.values(kept))].map((trouble) => (
        <Notice
          key={trouble}
          kind="problem"
          title={t(`notice.${trouble}Title`)}
          onDismiss={() => keysWith(trouble, kept).forEach((key) => clearStorageError(key))}
        >
          {trouble === 'unreadable'
            ? t('notice.unreadable', { keys: list(keysWith(trouble, kept).map(unreadableKey)) })
            : t(`notice.${trouble}`)}
        </Notice>
      ))}
    </div>
  )
}

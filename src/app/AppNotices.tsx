import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { isLang } from '#i18n/languages.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { dismissTrouble, selectTrouble, unkept } from '#state/desk.ts'
import { useQueryString } from '#state/address.ts'
import { readLink, type LinkProblem } from '#state/link.ts'
import { useSelection } from '#state/useSelection.ts'
import styles from './Shell.module.css'

/** What the reader should know whichever page this is: a broken link, a storage that keeps nothing. */
export function AppNotices() {
  const text = useText()
  const { t } = text
  const query = useQueryString()
  const [dismissed, setDismissed] = useState('')
  const { problems } = useMemo(() => readLink(query), [query])
  const trouble = useStore(unkept, selectTrouble)
  const { lang } = useSelection()
  const missing = lang !== undefined && !isLang(lang) ? lang : null
  return (
    <div className={styles['notices']}>
      {problems.length > 0 && query !== dismissed ? (
        <Notice kind="warning" title={t('notice.linkTitle')} onDismiss={() => setDismissed(query)}>
          {problems.map((problem) => (
            <p key={`${problem.code} ${problem.part}`}>{inWords(problem, text)}</p>
          ))}
          <p>{t('notice.linkTail')}</p>
        </Notice>
      ) : null}
      {missing === null ? null : <Notice kind="note" title={t('notice.lang', { part: missing })} />}
      {trouble ? (
        <Notice kind="problem" title={t(`notice.${trouble}Title`)} onDismiss={dismissTrouble}>
          {t(`notice.${trouble}`)}
        </Notice>
      ) : null}
    </div>
  )
}

function inWords({ code, part, found }: LinkProblem, { t }: Text): string {
  switch (code) {
    case 'malformed':
      return t('notice.linkMalformed', { part, found })
    case 'unknown':
      return t('notice.linkUnknown', { part })
    case 'repeated':
      return t('notice.linkRepeated', { part })
  }
}

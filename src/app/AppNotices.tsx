import { useStore } from 'zustand'
import { Notice } from '#ui/Notice.tsx'
import { isLang } from '#i18n/languages.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import { desk, dismissTrouble, selectTrouble } from '#state/desk.ts'
import type { LinkProblem } from '#state/link.ts'
import { dismissLinkProblems, linkProblems } from '#state/linkProblems.ts'
import { useSelection } from '#state/useSelection.ts'
import styles from './Shell.module.css'

/** What the reader should know whichever page this is: a broken link, a storage that keeps nothing. */
export function AppNotices() {
  const text = useText()
  const { t } = text
  const problems = useStore(linkProblems)
  const trouble = useStore(desk, selectTrouble)
  const { lang } = useSelection()
  const missing = lang !== undefined && !isLang(lang) ? lang : null
  return (
    <div className={styles['notices']}>
      {problems.length > 0 ? (
        <Notice kind="warning" title={t('notice.linkTitle')} onDismiss={dismissLinkProblems}>
          {problems.map((problem) => (
            <p key={`${problem.code} ${problem.part}`}>{inWords(problem, text)}</p>
          ))}
          <p>{t('notice.linkTail')}</p>
        </Notice>
      ) : null}
      {missing === null ? null : <Notice kind="note" title={t('notice.lang', { part: missing })} />}
      {trouble ? (
        <Notice
          kind="problem"
          title={t(`notice.${trouble}Title`)}
          onDismiss={dismissTrouble}
        >
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

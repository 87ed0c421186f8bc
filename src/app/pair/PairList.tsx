import { useQuery } from '@tanstack/react-query'
import { useState, type MouseEvent, type ReactNode } from 'react'
import { useNamedPackages } from '#analysis/useNamedPackages.ts'
import { pathOf } from '#app/pages.ts'
import { manifestQuery } from '#datasets/queries.ts'
import { useText } from '#i18n/useText.ts'
import { languageAndTheme } from '#state/link/selection.ts'
import { useAddress, usePath } from '#state/session/address.ts'
import { followLink } from '#state/session/followLink.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { rememberPair } from '#state/stored/settings.ts'
import { SearchField } from '#ui/fields/SearchField.tsx'
import styles from './PairList.module.css'
import '#i18n/dataEnglish.ts'

type PairListProps = Readonly<{
  /** The pair in use; none where that of the link is not here. */
  current?: string | undefined
  /** Called when a link of the list is followed. */
  onFollow?: () => void
}>

/** How many pairs are found at a glance; more can be searched. */
const AT_A_GLANCE = 6

/**
 * Links to all pairs, built in and the reader's own, and to where another is added. They start without
 * the scenario, which is about sources and goods of the pair in use.
 */
export function PairList({ current, onFollow }: PairListProps) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const builtIn = useQuery(manifestQuery()).data?.pairs ?? []
  const own = useNamedPackages()
  const isMatch = ({ name }: { name: string }) =>
    name.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase())
  const groups = [
    ['pair.builtIn', builtIn.filter(isMatch)],
    ['pair.own', own.filter(isMatch)],
  ] as const
  return (
    <div className={styles['pairs']}>
      {builtIn.length + own.length > AT_A_GLANCE ? (
        <SearchField label={t('pair.search')} value={words} onChange={setWords} />
      ) : null}
      {groups.map(([title, pairs]) =>
        pairs.length > 0 ? (
          <section key={title}>
            <h3>{t(title)}</h3>
            <ul>
              {pairs.map(({ id, name }) => (
                <li key={id}>
                  <PairLink
                    name={name}
                    pair={id === builtIn[0]?.id ? null : id}
                    isCurrent={id === current}
                    onFollow={onFollow}
                  />
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {groups.every(([, pairs]) => pairs.length === 0) ? (
        <p role="status">{t('pair.none')}</p>
      ) : null}
      <p>
        <ListedLink href={hrefOf(pathOf('/data'), useSelection())} onFollow={onFollow}>
          {t('pair.add')}
        </ListedLink>
      </p>
    </div>
  )
}

type PairLinkProps = Readonly<{
  name: string
  /** `null` for the first pair, which an address does not name. */
  pair: string | null
  isCurrent: boolean
  onFollow: (() => void) | undefined
}>

function PairLink({ name, pair, isCurrent, onFollow }: PairLinkProps) {
  const looks = languageAndTheme(useSelection())
  const href = hrefOf(usePath(), pair === null ? looks : { pair, ...looks })

  function choose() {
    rememberPair(pair)
    onFollow?.()
  }

  return (
    <ListedLink href={href} isCurrent={isCurrent} onFollow={choose}>
      {name}
    </ListedLink>
  )
}

type ListedLinkProps = Readonly<{
  href: string
  isCurrent?: boolean
  onFollow: (() => void) | undefined
  children: ReactNode
}>

function ListedLink({ href, isCurrent = false, onFollow, children }: ListedLinkProps) {
  const address = useAddress()

  function onClick(event: MouseEvent) {
    onFollow?.()
    followLink(event, address, isCurrent ? null : href)
  }

  return (
    <a href={href} aria-current={isCurrent ? 'true' : undefined} onClick={onClick}>
      {children}
    </a>
  )
}

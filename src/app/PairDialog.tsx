import { useQuery } from '@tanstack/react-query'
import { useState, type MouseEvent, type ReactNode } from 'react'
import { useNamedPackages } from '#analysis/useNamedPackages.ts'
import { manifestQuery } from '#datasets/queries.ts'
import { useText } from '#i18n/useText.ts'
import { useAddress, usePath } from '#state/session/address.ts'
import { languageAndTheme } from '#state/link/selection.ts'
import { followLink } from '#state/session/followLink.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'
import { rememberPair } from '#state/stored/settings.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { SearchField } from '#ui/fields/SearchField.tsx'
import { pathOf } from './pages.ts'
import styles from './PairDialog.module.css'
import '#i18n/dataEnglish.ts'

type PairDialogProps = Readonly<{
  /** `undefined` where the pair of the link is not here. */
  current: string | undefined
  onClose: () => void
}>

/** How many pairs are found at a glance; more can be searched. */
const AT_A_GLANCE = 6

/** Lists all pairs. Another one starts without the scenario, which is about sources and goods of this one. */
export function PairDialog({ current, onClose }: PairDialogProps) {
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
    <Dialog title={t('pair.title')} onClose={onClose}>
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
                      onClose={onClose}
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
          <ClosingLink href={hrefOf(pathOf('/data'), useSelection())} onClose={onClose}>
            {t('pair.add')}
          </ClosingLink>
        </p>
      </div>
    </Dialog>
  )
}

type PairLinkProps = Readonly<{
  name: string
  /** `null` for the first pair, which an address does not name. */
  pair: string | null
  isCurrent: boolean
  onClose: () => void
}>

function PairLink({ name, pair, isCurrent, onClose }: PairLinkProps) {
  const looks = languageAndTheme(useSelection())
  const href = hrefOf(usePath(), pair === null ? looks : { pair, ...looks })

  function choose() {
    rememberPair(pair)
    onClose()
  }

  return (
    <ClosingLink href={href} isCurrent={isCurrent} onClose={choose}>
      {name}
    </ClosingLink>
  )
}

type ClosingLinkProps = Readonly<{
  href: string
  isCurrent?: boolean
  onClose: () => void
  children: ReactNode
}>

function ClosingLink({ href, isCurrent = false, onClose, children }: ClosingLinkProps) {
  const address = useAddress()

  function onClick(event: MouseEvent) {
    onClose()
    followLink(event, address, isCurrent ? null : href)
  }

  return (
    <a href={href} aria-current={isCurrent ? 'true' : undefined} onClick={onClick}>
      {children}
    </a>
  )
}

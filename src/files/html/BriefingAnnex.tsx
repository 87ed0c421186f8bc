import { useText } from '#i18n/useText.ts'
import styles from './briefingBody.module.css'
import {
  licencesOf,
  termsInWords,
  type PrintableBriefing,
  type PrintablePage,
} from '#files/briefing/printableBriefing.ts'
import { sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'
import { bibliography, referenceInWords } from '#files/briefing/bibliography.ts'

/** The annex: assumptions, publications and licences. */
export function BriefingAnnex({ briefing }: Readonly<{ briefing: PrintableBriefing }>) {
  const text = useText()
  const { t } = text
  const references = bibliography(briefing.pages)
  return (
    <footer className={styles['annex']}>
      <h2>{t('office.assumptions')}</h2>
      <Assumptions pages={briefing.pages} />
      <h2>{t('office.sources')}</h2>
      {references.length === 0 ? <p>{t('office.noSources')}</p> : null}
      <ol>
        {references.map((reference) => (
          <li key={reference.id}>
            <Linked url={reference.url}>{referenceInWords(reference, text)}</Linked>
          </li>
        ))}
      </ol>
      {licencesOf(briefing).map((licence) => (
        <p key={licence.url} className={styles['small']}>
          <Linked url={licence.url}>{termsInWords(licence, text)}</Linked>
        </p>
      ))}
    </footer>
  )
}

function Assumptions({ pages }: Readonly<{ pages: readonly PrintablePage[] }>) {
  const { t, list } = useText()
  const groups = sharedAssumptions(pages)
  if (groups.length === 0) return <p>{t('office.noAssumptions')}</p>

  return groups.map(({ titles, assumptions }) => (
    <div key={titles.join(' ')}>
      {groups.length > 1 ? <h3>{list(titles)}</h3> : null}
      <ul>
        {assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </div>
  ))
}

function Linked({ url, children }: Readonly<{ url: string | null; children: string }>) {
  if (url === null) return children
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}

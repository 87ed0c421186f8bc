import { Button } from '#ui/Button.tsx'
import { isCommon, sharedAssumptions } from '#files/briefing/sharedAssumptions.ts'
import { hostOf, referenceInWords } from '#files/briefing/bibliography.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Document.module.css'
import type { ShownPage } from './shownPages.ts'
import { sourceId } from './SourceNumbers.tsx'

type DocumentAnnexProps = Readonly<{
  pages: readonly ShownPage[]
  references: readonly BibliographyEntry[]
}>

/** The annex: assumptions, links to the views, publications. */
export function DocumentAnnex({ pages, references }: DocumentAnnexProps) {
  const { t, list } = useText()
  const groups = sharedAssumptions(pages)
  return (
    <section className={styles['annex']}>
      <h3>{t('office.annex')}</h3>
      <h4>{t('office.assumptions')}</h4>
      {groups.length === 0 ? <p>{t('office.noAssumptions')}</p> : null}
      {groups.map((group) => (
        <div key={group.titles.join(' ')}>
          {isCommon(group, pages) ? null : <p>{list(group.titles)}</p>}
          <ul>
            {group.assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </div>
      ))}
      <h4>{t('office.sources')}</h4>
      <Publications pages={pages} references={references} />
    </section>
  )
}

function Publications({ pages, references }: DocumentAnnexProps) {
  const text = useText()
  const { t } = text
  const retry = pages.find(({ retryLibrary }) => retryLibrary !== null)?.retryLibrary
  if (retry) {
    return (
      <p>
        {t('brief.libraryFailed')}{' '}
        <Button kind="quiet" onClick={retry}>
          {t('app.retry')}
        </Button>
      </p>
    )
  }
  if (references.length === 0) return <p>{t('office.noSources')}</p>

  return (
    <ol className={styles['sources']}>
      {references.map((reference, index) => (
        <li key={reference.id} id={sourceId(index + 1)} tabIndex={-1}>
          {referenceInWords(reference, text)}{' '}
          {reference.url === null ? null : (
            <a href={reference.url} target="_blank" rel="noreferrer">
              <span>{hostOf(reference.url)}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useText } from '#i18n/useText.ts'
import styles from './BriefingPage.module.css'
import { assumptionLines, licencesOf } from './imprints.ts'
import type { Printable } from './printable.ts'
import { allReferences, referenceInWords } from './reportReference.ts'

/** What was assumed, who published what the figures rest on, and on what terms. */
export function BriefingAnnex({ briefing }: Readonly<{ briefing: Printable }>) {
  const text = useText()
  const { t } = text
  const assumptions = assumptionLines(briefing, text)
  const references = allReferences(briefing.pages)
  return (
    <footer className={styles['annex']}>
      <h2>{t('office.assumptions')}</h2>
      {assumptions.length === 0 ? <p>{t('office.noAssumptions')}</p> : null}
      <ul>
        {assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
      <h2>{t('office.sources')}</h2>
      {references.length === 0 ? <p>{t('office.noSources')}</p> : null}
      <ol>
        {references.map((reference) => (
          <li key={reference.id}>
            <Linked url={reference.url}>{referenceInWords(reference, text)}</Linked>
          </li>
        ))}
      </ol>
      {licencesOf(briefing).map(({ name, url }) => (
        <p key={url} className={styles['small']}>
          <a href={url}>{t('bundle.terms', { licence: name, url })}</a>
        </p>
      ))}
    </footer>
  )
}

function Linked({ url, children }: Readonly<{ url: string | null; children: string }>) {
  return url === null ? children : <a href={url}>{children}</a>
}

import { useMemo } from 'react'
import { limitationsOf, type Figure } from '#figures/figure.ts'
import { defaultParagraph } from '#figures/paragraphs/defaultParagraph.ts'
import { PlainFigure } from '#figures/printing/PlainFigure.tsx'
import { assumptionSentences } from '#files/cite/citation.ts'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Document.module.css'
import { DocumentTable } from './DocumentTable.tsx'
import { MarkdownWords } from './MarkdownWords.tsx'
import { SourceNumbers } from './SourceNumbers.tsx'
import type { ShownPage } from './shownPages.ts'

type DocumentPageProps = Readonly<{
  page: ShownPage
  /** Counted from 0. */
  place: number
  /** The publications of the whole briefing, in the order of their numbers. */
  references: readonly BibliographyEntry[]
}>

/** One figure of the document: sentence, drawing, text and table. */
export function DocumentPage({ page, place, references }: DocumentPageProps) {
  const text = useText()
  const { t, sources, date } = text
  const { figure, chosen, attribution } = page
  const { paragraph, note, id } = page.page
  const drawing = useMemo(
    () => <PlainFigure figure={figure} outcome={chosen.outcome} />,
    [figure, chosen],
  )
  const vintage = date(attribution.vintage)
  return (
    <section className={styles['page']} data-page={id}>
      <h3>{t('brief.numbered', { number: place + 1, title: figure.title })}</h3>
      <p className={styles['sentence']}>{figure.sentence}</p>
      <div className={styles['drawing']}>{drawing}</div>
      <div className={styles['caption']}>
        <p>
          {sources(figure.sources)} <SourceNumbers own={page.references} all={references} />
        </p>
        {[...assumptionSentences(page.assumptions, text), ...limitationsOf(figure)].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {t('brief.snapshot', {
            pair: attribution.pair,
            vintage,
            licence: attribution.licence.name,
          })}
        </p>
      </div>
      <div className={styles['words']} data-words>
        <MarkdownWords words={paragraph ?? defaultParagraph(figure, text)} table={figure.table} />
        <MarkdownWords words={note} />
      </div>
      <Numbers figure={figure} address={attribution.address} />
    </section>
  )
}

/** Memoised, so that typing does not render it again. */
function Numbers({ figure, address }: Readonly<{ figure: Figure; address: string }>) {
  return useMemo(() => <DocumentTable table={figure.table} address={address} />, [figure, address])
}

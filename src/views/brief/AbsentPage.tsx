import { useText } from '#i18n/useText.ts'
import styles from '#views/brief/document/Document.module.css'
import { figureTitle } from '#views/brief/document/figureTitle.ts'
import { MarkdownWords } from '#views/brief/document/MarkdownWords.tsx'
import type { PageView } from './pageView.ts'

type AbsentPageProps = Readonly<{ view: PageView; place: number }>

const REASONS = {
  loading: 'brief.loading',
  failed: 'load.pageTitle',
  noFigure: 'brief.noFigureTitle',
  noPair: 'brief.noPairTitle',
  noVintage: 'brief.noVintageTitle',
} as const

/** A figure that cannot be shown, with the reader's texts for it. */
export function AbsentPage({ view, place }: AbsentPageProps) {
  const text = useText()
  const { page, status } = view
  const title = figureTitle(page.figure, text)
  return (
    <section className={styles['page']} data-page={page.id}>
      <h3>{text.t('brief.numbered', { number: place + 1, title })}</h3>
      {status === 'ready' ? null : <p className={styles['absent']}>{text.t(REASONS[status])}</p>}
      <div className={styles['words']}>
        <MarkdownWords words={page.paragraph ?? ''} />
        <MarkdownWords words={page.note} />
      </div>
    </section>
  )
}

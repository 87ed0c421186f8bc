import { TextContext, useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { BriefingAnnex } from './BriefingAnnex.tsx'
import styles from './BriefingPage.module.css'
import { citation } from './citation.ts'
import { inOrder } from './inOrder.tsx'
import { MarkedWords } from './MarkedWords.tsx'
import type { Printable, PrintablePage } from './printable.ts'
import { StillFigure } from './StillFigure.tsx'

type BriefingPageProps = Readonly<{ briefing: Printable; text: Text }>

/**
 * A briefing as one page: everything that can be read without a script. What lies in an element with
 * `data-live` is the figure at rest, and gives way to the live one.
 */
export function BriefingPage({ briefing, text }: BriefingPageProps) {
  const { title, introduction, pages } = briefing
  return (
    <TextContext value={text}>
      <main className={styles['briefing']}>
        <header className={styles['head']}>
          <h1>{title === '' ? text.t('bundle.untitled') : title}</h1>
          <MarkedWords source={introduction} />
        </header>
        {inOrder(pages, (page, index) => (
          <PageOf page={page} index={index} />
        ))}
        <BriefingAnnex briefing={briefing} />
      </main>
    </TextContext>
  )
}

function PageOf({ page, index }: Readonly<{ page: PrintablePage; index: number }>) {
  return (
    <section className={styles['page']}>
      <div data-live={index} className={styles['figure']}>
        <StillFigure figure={page.figure} index={index} />
      </div>
      <PageWords page={page} />
    </section>
  )
}

/** What the briefing says of a figure besides what the figure says itself. */
function PageWords({ page }: Readonly<{ page: PrintablePage }>) {
  const text = useText()
  const { paragraph, note, imprint } = page
  return (
    <div className={styles['words']}>
      <MarkedWords source={paragraph} />
      {note === '' ? null : (
        <>
          <h3>{text.t('bundle.comment')}</h3>
          <MarkedWords source={note} />
        </>
      )}
      <p className={styles['small']}>
        {text.t('office.toCite', { citation: citation(page, text) })}{' '}
        <a href={imprint.address}>{text.t('office.open')}</a>
      </p>
    </div>
  )
}

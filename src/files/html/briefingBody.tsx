import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { TextContext, useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { forEachYielding } from '#files/formats/yieldToMain.ts'
import { BriefingAnnex } from './BriefingAnnex.tsx'
import styles from './briefingBody.module.css'
import { citation } from '#files/cite/citation.ts'
import { StaticFigure, withPicture } from './StaticFigure.tsx'
import { Markdown } from '#files/text/Markdown.tsx'
import type { PrintableBriefing, PrintablePage } from '#files/briefing/printableBriefing.ts'

/**
 * Renders the body of the HTML page, in pieces: everything that can be read without a script. An
 * element with `data-live` contains a static figure, which the script replaces by the interactive one.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function briefingBody(
  briefing: PrintableBriefing,
  text: Text,
  signal?: AbortSignal,
  onPage?: (done: number) => void,
): Promise<readonly string[]> {
  const markupOf = (part: ReactNode) =>
    renderToStaticMarkup(<TextContext value={text}>{part}</TextContext>)
  const pages: string[] = []
  await forEachYielding(
    briefing.pages,
    (page, index) => {
      onPage?.(index)
      pages.push(withPicture(markupOf(<Page page={page} index={index} />), page.picture.svg))
    },
    signal,
  )
  return [
    `<main class="${styles['briefing'] ?? ''}">`,
    markupOf(<Head briefing={briefing} />),
    ...pages,
    markupOf(<BriefingAnnex briefing={briefing} />),
    '</main>',
  ]
}

function Head({ briefing: { title, introduction } }: Readonly<{ briefing: PrintableBriefing }>) {
  const { t } = useText()
  return (
    <header className={styles['head']}>
      <h1 dir="auto">{title === '' ? t('bundle.untitled') : title}</h1>
      <Markdown source={introduction} />
    </header>
  )
}

function Page({ page, index }: Readonly<{ page: PrintablePage; index: number }>) {
  return (
    <section className={styles['page']}>
      <div data-live={index} className={styles['figure']}>
        <StaticFigure figure={page.figure} />
      </div>
      <PageWords page={page} />
    </section>
  )
}

/** The text of the briefing about a figure: paragraph, note, citation and link. */
function PageWords({ page }: Readonly<{ page: PrintablePage }>) {
  const text = useText()
  const { paragraph, note, attribution } = page
  return (
    <div className={styles['words']}>
      <Markdown source={paragraph} />
      {note === '' ? null : (
        <>
          <h3>{text.t('bundle.comment')}</h3>
          <Markdown source={note} />
        </>
      )}
      <p className={styles['small']}>
        {text.t('office.toCite', { citation: citation(page, text) })}{' '}
        <a href={attribution.address} target="_blank" rel="noreferrer">
          {text.t('office.open')}
        </a>
      </p>
    </div>
  )
}

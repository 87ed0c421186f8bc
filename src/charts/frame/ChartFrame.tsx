import { useContext, useId, useState, type ReactNode, type Ref } from 'react'
import { Disclosure } from '#ui/Disclosure.tsx'
import { GlossContext } from '#ui/glossary/glossContext.ts'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { useText } from '#i18n/useText.ts'
import { SentenceContext } from './chartRenderer.ts'
import styles from './ChartFrame.module.css'
import type { RecordIds, Table } from './table.ts'

const FigureTable = lazyWithRetry(async () => (await import('./FigureTable.tsx')).FigureTable)

/** The texts and table of a figure, without its drawing. */
export type Framed = Readonly<{
  id: string
  title: string
  /** The message of the figure as one or two sentences. */
  sentence: string
  /** The one limitation to know before quoting the figure, at most 25 words; always in view. */
  caveat: string | null
  /** How to read the figure and its further limitations, one sentence each; shown on request. */
  explanations: readonly string[]
  table: Table
  /** Names of the statistical sources. */
  sources: readonly string[]
}>

type ChartFrameProps = Readonly<{
  figure: Framed
  /** The sentence for the current position of a slider, instead of the figure's. */
  sentence?: ReactNode
  /** Actions on the figure as a whole. */
  menu?: ReactNode
  /** Controls of this figure alone. */
  tools?: ReactNode
  /** Controls of its axes and units, closed at first. */
  axisTools?: ReactNode
  /** Whether the table is open at first. */
  isTableOpen?: boolean
  /** The pair by name, where the page around the figure does not name it. */
  pairName?: string | undefined
  isTitleHidden?: boolean
  onOrigin: (origin: RecordIds) => void
  ref?: Ref<HTMLElement>
  children: ReactNode
}>

/**
 * Renders a figure on screen: title, sentence as its heading, controls, drawing, caveat, sources,
 * explanations and table, in this order.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { figure, sentence, menu, tools, isTableOpen = false, isTitleHidden = false } = props
  const { axisTools, pairName, onOrigin, ref, children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(isTableOpen)
  const { t, sources } = useText()
  const gloss = useContext(GlossContext)
  return (
    <figure ref={ref} className={styles['frame']} aria-label={figure.title} data-figure={figure.id}>
      <div className={styles['head']}>
        <p className={styles['label']} data-label>
          {pairName === undefined ? null : <span>{t('figure.pair', { pair: pairName })}</span>}
          <span className={isTitleHidden ? 'visuallyHidden' : undefined} data-title>
            {figure.title}
          </span>
        </p>
        {menu}
      </div>
      <h2 id={id} className={styles['sentence']}>
        {sentence ?? figure.sentence}
      </h2>
      {tools}
      <div className={styles['drawing']} data-drawing>
        <SentenceContext value={id}>{children}</SentenceContext>
      </div>
      <figcaption className={styles['foot']}>
        {figure.caveat === null ? null : <p>{gloss(figure.caveat)}</p>}
        <p>{sources(figure.sources)}</p>
        <div className={styles['more']}>
          {figure.explanations.length === 0 ? null : (
            <Disclosure summary={t('figure.howToRead')}>
              {figure.explanations.map((explanation) => (
                <p key={explanation}>{gloss(explanation)}</p>
              ))}
            </Disclosure>
          )}
          {axisTools ? (
            <Disclosure summary={t('chart.view')} onlyWhileOpen>
              {axisTools}
            </Disclosure>
          ) : null}
          <Disclosure summary={t('figure.table')} open={isOpen} onToggle={setOpen}>
            <LazyBoundary>
              {isOpen ? <FigureTable table={figure.table} onOrigin={onOrigin} /> : null}
            </LazyBoundary>
          </Disclosure>
        </div>
      </figcaption>
    </figure>
  )
}

import type { MouseEvent } from 'react'
import type { BibliographyEntry } from '#files/briefing/printableBriefing.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Document.module.css'

type SourceNumbersProps = Readonly<{
  own: readonly BibliographyEntry[]
  all: readonly BibliographyEntry[]
}>

/** The element id of a numbered source in the annex. */
export function sourceId(number: number): string {
  return `source-${number}`
}

/** The numbers of a figure's publications, each linked to its entry in the annex. */
export function SourceNumbers({ own, all }: SourceNumbersProps) {
  const { t } = useText()
  const ids = new Set(own.map(({ id }) => id))
  const numbers = all.flatMap(({ id }, index) => (ids.has(id) ? [index + 1] : []))
  return spans(numbers).map(([first, last]) => (
    <span key={first} className={styles['numberSpan']}>
      <a
        href={`#${sourceId(first)}`}
        aria-label={
          first === last
            ? t('brief.reference', { number: first })
            : t('brief.referenceSpan', { first, last })
        }
        onClick={(event) => goTo(event, sourceId(first))}
      >
        {first === last ? t('brief.number', { number: first }) : t('brief.span', { first, last })}
      </a>
    </span>
  ))
}

/** Focuses without navigating: the address holds the reader's scenario, not a fragment. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}

/** Joins consecutive numbers to ranges: 1, 2, 3, 7 becomes 1 to 3, 7. */
function spans(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}

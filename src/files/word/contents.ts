import {
  AlignmentType,
  InternalHyperlink,
  SimpleField,
  TabStopType,
  LeaderType,
  type Paragraph,
} from 'docx'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { paragraph, textRun, type Writer } from './writer.ts'

/** The bookmark of the annex. */
export const ANNEX_MARK = 'annex'

/** The number of the page after title, introduction and contents. */
const FIRST_PAGE = 2

/** Returns the bookmark of a figure by its number, from 1. */
export function figureMark(number: number): string {
  return `figure-${number}`
}

/**
 * Returns the contents: the title of each figure and of the annex, with a field for its page. A field of its
 * own, unlike those of a generated table of contents, is worked out by every program that lays out the pages.
 */
export function contents(writer: Writer, { pages }: PrintableBriefing): Paragraph[] {
  const figures = pages.map(({ figure }, index) => ({
    title: figure.title,
    mark: figureMark(index + 1),
  }))
  const entries = [...figures, { title: writer.text.t('office.annex'), mark: ANNEX_MARK }]
  return entries.map(({ title, mark }, index) => {
    const { words, children } = textRun(writer, `${title}\t`)
    // The page that it has where every figure fits on one, until a program works it out.
    const page = new SimpleField(`PAGEREF ${mark} \\h`, String(FIRST_PAGE + index))
    const entry = new InternalHyperlink({ anchor: mark, children: [...children, page] })
    return paragraph(writer, [{ words, children: [entry] }], {
      style: 'TOC1',
      alignment: AlignmentType.START,
      tabStops: [{ type: TabStopType.END, position: writer.width, leader: LeaderType.DOT }],
    })
  })
}

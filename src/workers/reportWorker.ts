import { wordDocument } from '#files/word/wordDocument.ts'
import type { Lang } from '#i18n/languages.ts'
import { textIn } from '#i18n/textIn.ts'
import { revived, type SentBriefing } from './sentBriefing.ts'
import '#i18n/laterEnglish.ts'

/** The message from the page: the briefing to write, and its language. */
export type ReportRequest = Readonly<{ briefing: SentBriefing; lang: Lang }>

/** The messages to the page: progress, the finished report, or an error. */
export type ReportAnswer =
  | Readonly<{ kind: 'progress'; done: number; of: number }>
  | Readonly<{ kind: 'written'; report: Blob }>
  | Readonly<{ kind: 'failed'; error: unknown }>

addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
  write(data).catch((error: unknown) => answer({ kind: 'failed', error }))
})

async function write({ briefing, lang }: ReportRequest): Promise<void> {
  const text = await textIn(lang)
  const report = await wordDocument(revived(briefing), text, undefined, (done, of) =>
    answer({ kind: 'progress', done, of }),
  )
  answer({ kind: 'written', report })
}

/** Posts a message to the page; only wraps `postMessage` to type it. */
function answer(message: ReportAnswer): void {
  postMessage(message)
}

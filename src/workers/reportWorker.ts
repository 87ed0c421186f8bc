import { wordDocument } from '#files/word/wordDocument.ts'
import { LANGUAGES, type Lang } from '#i18n/languages.ts'
import { makeText } from '#i18n/text.ts'
import { revived, type SentBriefing } from './sentBriefing.ts'

/** What the page asks for. */
export type ReportOrder = Readonly<{ briefing: SentBriefing; lang: Lang }>

/** How far the report is, the report itself, or why there is none. */
export type ReportAnswer =
  | Readonly<{ kind: 'progress'; done: number; of: number }>
  | Readonly<{ kind: 'written'; report: Blob }>
  | Readonly<{ kind: 'failed'; error: unknown }>

addEventListener('message', ({ data }: MessageEvent<ReportOrder>) => {
  write(data).catch((error: unknown) => answer({ kind: 'failed', error }))
})

async function write({ briefing, lang }: ReportOrder): Promise<void> {
  const text = makeText(lang, await LANGUAGES[lang].load())
  const written = await wordDocument(revived(briefing), text, undefined, (done, of) =>
    answer({ kind: 'progress', done, of }),
  )
  answer({ kind: 'written', report: written })
}

function answer(said: ReportAnswer): void {
  postMessage(said)
}

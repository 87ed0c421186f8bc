import { comtradeQuestion, type ComtradeRecords } from './comtradeQuestion.ts'
import { LIVE_ENDPOINTS } from './endpoints.ts'
import { LiveError } from './liveError.ts'
import type { LiveQuestion } from './politeClient.ts'
import { WORLD_BANK_INDICATORS, worldBankCsv, worldBankQuestion } from './worldBankQuestion.ts'

/** What is asked of live sources. */
export type LiveChoice = Readonly<{
  /** ISO 3166 codes. */
  codes: readonly [string, string]
  years: readonly [from: number, to: number]
  /** A key of UN Comtrade; '' asks the public preview. */
  key: string
}>

/** Asks a question, or finds the answer that was kept. */
export type AskLive = <Content>(
  question: LiveQuestion<Content>,
  signal: AbortSignal,
) => Promise<Content>

/**
 * Asks UN Comtrade year by year what a pair reported, and the World Bank for what trade is divided by;
 * returns the answers as files of the kinds that imports read.
 *
 * @param onAnswer told how many answers of all there are, at first none
 * @throws LiveError as soon as a question is not answered, or where UN Comtrade has nothing on the pair;
 *   the reason of the signal where it aborts
 */
export async function liveFiles(
  { codes, years, key }: LiveChoice,
  ask: AskLive,
  onAnswer: (answered: number, all: number) => void,
  signal: AbortSignal,
): Promise<readonly File[]> {
  const [from, to] = years
  const each = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const all = each.length + WORLD_BANK_INDICATORS.length
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  let answered = 0
  onAnswer(answered, all)

  async function counted<Content>(question: LiveQuestion<Content>): Promise<Content> {
    try {
      const content = await ask(question, either)
      onAnswer((answered += 1), all)
      return content
    } catch (error) {
      // What is not asked yet need not be asked any more.
      failed.abort()
      throw error
    }
  }

  const [records, figures] = await Promise.all([
    Promise.all(each.map((year) => counted(comtradeQuestion(codes, year, key)))),
    Promise.all(
      WORLD_BANK_INDICATORS.map((indicator) => counted(worldBankQuestion(codes, years, indicator))),
    ),
  ])
  const data: ComtradeRecords = records.flat()
  if (data.length === 0) throw new LiveError('nothing', new URL(LIVE_ENDPOINTS.comtrade).host)
  const span = `${codes.join('-')} ${from}-${to}`
  return [
    new File([JSON.stringify({ data })], `UN Comtrade ${span}.json`),
    ...WORLD_BANK_INDICATORS.flatMap((indicator, index) => {
      const found = figures[index] ?? []
      if (found.length === 0) return []
      return [new File([worldBankCsv(found)], `World Bank ${indicator} ${span}.csv`)]
    }),
  ]
}

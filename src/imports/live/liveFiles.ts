import { partyOf } from '#imports/rows/parties.ts'
import { comtradeQuestion, type ComtradeRecords } from './comtradeQuestion.ts'
import { LIVE_ENDPOINTS } from './endpoints.ts'
import { LiveError } from './liveError.ts'
import type { LiveQuestion } from './politeClient.ts'
import {
  WORLD_BANK_INDICATORS,
  worldBankCsv,
  worldBankQuestion,
  type WorldBankFigures,
} from './worldBankQuestion.ts'

/** What is asked of live sources. */
export type LiveChoice = Readonly<{
  /** ISO 3166 codes. */
  codes: readonly [string, string]
  years: readonly [from: number, to: number]
  /** A key of UN Comtrade; '' asks the public preview. */
  key: string
}>

/** What trade cannot be divided by, since the World Bank gave no figure of it for these economies. */
export type MissingMeasure = Readonly<{
  measure: (typeof WORLD_BANK_INDICATORS)[number]['measure']
  /** ISO 3166 codes, at least one. */
  economies: readonly string[]
}>

/** Answers as files of the kinds that imports read, and what they do not hold. */
export type LiveFiles = Readonly<{
  files: readonly File[]
  missing: readonly MissingMeasure[]
}>

/** Asks a question, or finds the answer that was kept. */
export type AskLive = <Content>(
  question: LiveQuestion<Content>,
  signal: AbortSignal,
) => Promise<Content>

/**
 * Asks UN Comtrade year by year what a pair reported, and the World Bank for what trade is divided by;
 * returns the answers as files, and of whom there is no figure to divide by.
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
): Promise<LiveFiles> {
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
      WORLD_BANK_INDICATORS.map(async ({ measure, indicator }) => {
        const found = await counted(worldBankQuestion(codes, years, indicator))
        return { measure, indicator, found: found.filter(({ value }) => value !== null) }
      }),
    ),
  ])
  const data: ComtradeRecords = records.flat()
  if (data.length === 0) throw new LiveError('nothing', new URL(LIVE_ENDPOINTS.comtrade).host)
  const span = `${codes.join('-')} ${from}-${to}`
  const worldBank = figures.flatMap(({ indicator, found }) =>
    found.length === 0
      ? []
      : [new File([worldBankCsv(found)], `World Bank ${indicator} ${span}.csv`)],
  )
  return {
    files: [new File([JSON.stringify({ data })], `UN Comtrade ${span}.json`), ...worldBank],
    missing: figures.flatMap(({ measure, found }) => {
      const economies = codes.filter((code) => !found.some((figure) => isOf(figure, code)))
      return economies.length === 0 ? [] : [{ measure, economies }]
    }),
  }
}

function isOf({ countryiso3code }: WorldBankFigures[number], code: string): boolean {
  return partyOf({ iso3: countryiso3code }).code === code
}

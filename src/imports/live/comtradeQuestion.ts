import * as z from 'zod/mini'
import { comtradeNumber } from '#imports/rows/parties.ts'
import { answerReader } from './answerReader.ts'
import { LIVE_ENDPOINTS } from './endpoints.ts'
import { LiveError } from './liveError.ts'
import type { LiveQuestion } from './politeClient.ts'

/** How many records the preview gives at most, without saying that there are more. */
const MOST_RECORDS = 500

const answer = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  error: z.optional(z.nullable(z.literal(''))),
})

/** The records that UN Comtrade answers with, as its API writes them. */
export type ComtradeRecords = z.infer<typeof answer>['data']

/**
 * Returns the question what two economies reported of each other in a year: all goods and HS chapters,
 * sums alone. The public preview takes no key; with a key (not '') it is the full API.
 */
export function comtradeQuestion(
  codes: readonly [string, string],
  year: number,
  key: string,
): LiveQuestion<ComtradeRecords> {
  const numbers = codes.map((code) => comtradeNumber(code) ?? code).join(',')
  const parts = new URLSearchParams({
    reporterCode: numbers,
    partnerCode: numbers,
    period: String(year),
    flowCode: 'M,X',
    cmdCode: 'TOTAL,AG2',
    partner2Code: '0',
    customsCode: 'C00',
    motCode: '0',
    includeDesc: 'true',
  })
  const path = key === '' ? 'public/v1/preview' : 'data/v1/get'
  const url = `${LIVE_ENDPOINTS.comtrade}/${path}/C/A/HS?${parts}`
  return {
    url,
    headers: key === '' ? {} : { 'Ocp-Apim-Subscription-Key': key },
    read: answerReader(url, answer, ({ data }) => {
      const isWhole = key !== '' || data.length < MOST_RECORDS
      if (!isWhole) throw new LiveError('truncated', new URL(url).host)
      return data
    }),
  }
}

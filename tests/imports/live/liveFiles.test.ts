import { afterEach, describe, expect, it } from 'vitest'
import { surveyFiles } from '#imports/importFiles.ts'
import { keptForTheDay } from '#imports/live/keptForTheDay.ts'
import { liveFiles, type AskLive, type LiveChoice } from '#imports/live/liveFiles.ts'
import { politeClient } from '#imports/live/politeClient.ts'
import { answering, liveServer, type Answer, type LiveServer } from '../../support/liveServer.ts'

const CHOICE: LiveChoice = { codes: ['MAR', 'NOR'], years: [2021, 2022], key: '' }
const NEVER = new AbortController().signal

/** A record of UN Comtrade's preview, in the order and with the types of its answers. */
function record(reporter: number, partner: number, year: number, flow: string, value: number) {
  return {
    typeCode: 'C',
    freqCode: 'A',
    refPeriodId: year * 10_000 + 101,
    refYear: year,
    refMonth: 52,
    period: String(year),
    reporterCode: reporter,
    reporterISO: null,
    reporterDesc: null,
    flowCode: flow,
    flowDesc: null,
    partnerCode: partner,
    partnerISO: null,
    partnerDesc: null,
    partner2Code: 0,
    partner2ISO: null,
    partner2Desc: null,
    classificationCode: 'H6',
    classificationSearchCode: 'HS',
    isOriginalClassification: true,
    cmdCode: 'TOTAL',
    cmdDesc: null,
    aggrLevel: 0,
    isLeaf: false,
    customsCode: 'C00',
    motCode: 0,
    cifvalue: null,
    fobvalue: value,
    primaryValue: value,
    isReported: false,
    isAggregate: true,
  }
}

function comtrade(year: number): string {
  const data = [
    record(504, 579, year, 'X', 61_234_567.5),
    record(579, 504, year, 'X', 98_765_432),
    record(504, 579, year, 'M', 99_000_000),
  ]
  return JSON.stringify({ elapsedTime: '0.02 secs', count: data.length, data, error: '' })
}

function worldBank(id: string): string {
  const figure = (code: string, date: string, value: number | null) => ({
    indicator: { id, value: id === 'SP.POP.TOTL' ? 'Population, total' : 'GDP (current US$)' },
    country: { id: code.slice(0, 2), value: code === 'MAR' ? 'Morocco' : 'Norway' },
    countryiso3code: code,
    date,
    value,
    unit: '',
    obs_status: '',
    decimal: 0,
  })
  const figures = [
    figure('MAR', '2022', null),
    figure('MAR', '2021', 141_817_756_000.5),
    figure('NOR', '2022', 593_348_000_000),
    figure('NOR', '2021', 503_367_000_000),
  ]
  return JSON.stringify([
    { page: 1, pages: 1, per_page: 1000, total: 4, sourceid: '2', lastupdated: '2024-03-28' },
    figures,
  ])
}

/** Answers by what is asked for, as both sources do. */
const BOTH: Answer = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
  const [, indicator = ''] = /indicator\/(.+)$/.exec(pathname) ?? []
  response.end(
    indicator === '' ? comtrade(Number(searchParams.get('period'))) : worldBank(indicator),
  )
}

/** A cache storage in memory. */
function memoryCaches() {
  const all = new Map<string, Map<string, string>>()
  const storage = {
    match: (url: string, { cacheName }: { cacheName: string }) => {
      const text = all.get(cacheName)?.get(url)
      return Promise.resolve(text === undefined ? undefined : new Response(text))
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open: (name: string) => {
      const cache = all.get(name) ?? new Map<string, string>()
      all.set(name, cache)
      return Promise.resolve({
        put: async (url: string, response: Response) => cache.set(url, await response.text()),
      })
    },
  }
  // The part of the interface that is in use.
  return { all, storage: storage as unknown as CacheStorage }
}

function live(ask: AskLive, choice = CHOICE) {
  return liveFiles(choice, ask, () => undefined, NEVER)
}

async function files(ask: AskLive, choice = CHOICE) {
  return (await live(ask, choice)).files
}

describe('liveFiles', () => {
  let server: LiveServer | null = null

  afterEach(async () => {
    await server?.close()
    server = null
  })

  /** Asks a local server instead of the sources. */
  async function asking(answers: readonly Answer[], storage: CacheStorage | null = null) {
    server = await liveServer(...answers)
    const { origin } = server
    const client = politeClient({
      wait: (_, signal) => Promise.resolve(signal.throwIfAborted()),
      timeout: () => NEVER,
      isOnline: () => Promise.resolve(true),
    })
    return (day = '2026-03-20'): AskLive =>
      keptForTheDay(
        ({ url, headers }, signal) =>
          client({ url: url.replace(new URL(url).origin, origin), headers }, signal),
        storage,
        day,
      )
  }

  it('asks for both sides’ sums of totals and chapters, a year at a time', async () => {
    const ask = (await asking([BOTH]))()
    const told: string[] = []
    await liveFiles(CHOICE, ask, (answered, all) => told.push(`${answered} of ${all}`), NEVER)
    expect(told).toEqual(['0 of 4', '1 of 4', '2 of 4', '3 of 4', '4 of 4'])
    expect(server?.asked.map(({ url }) => decodeURIComponent(url ?? ''))).toEqual([
      ...[2021, 2022].map(
        (year) =>
          `/public/v1/preview/C/A/HS?reporterCode=504,579&partnerCode=504,579&period=${year}` +
          '&flowCode=M,X&cmdCode=TOTAL,AG2&partner2Code=0&customsCode=C00&motCode=0&includeDesc=true',
      ),
      ...['NY.GDP.MKTP.CD', 'SP.POP.TOTL'].map(
        (indicator) =>
          `/v2/country/MAR;NOR/indicator/${indicator}?format=json&date=2021:2022&per_page=1000`,
      ),
    ])
  })

  it('gives files that imports read like those that a reader downloaded', async () => {
    const ask = (await asking([BOTH]))()
    const survey = await surveyFiles(await files(ask), {
      answers: {},
      onProgress: () => undefined,
      signal: NEVER,
    })
    expect(survey.tables.map(({ format, publisher }) => `${format}: ${publisher}`)).toEqual([
      'comtradePlus: UN Comtrade',
      'worldBank: World Bank, GDP (current US$)',
      'worldBank: World Bank, Population, total',
    ])
    expect(survey.pairs).toMatchObject([{ id: 'MAR-NOR', amounts: 6, years: [2021, 2022] }])
  })

  it('takes a key to the full API, in a header and not in the address', async () => {
    const ask = (await asking([BOTH]))()
    await files(ask, { ...CHOICE, key: 'secret' })
    expect(server?.asked[0]?.headers['ocp-apim-subscription-key']).toBe('secret')
    expect(server?.asked[0]?.url).toMatch(/^\/data\/v1\/get\/C\/A\/HS\?/)
    expect(server?.asked.map(({ url }) => url).join()).not.toContain('secret')
  })

  it.each([
    ['text that is cut', '{"data":[{"typeCode":"C"'],
    ['a page of the network', '<html>Sign in</html>'],
    ['an error in words', '{"data":[],"error":"Period is not valid"}'],
    ['another shape', '{"dataset":[]}'],
  ])('refuses %s, and asks no more', async (_, body) => {
    const { all, storage } = memoryCaches()
    const ask = (await asking([answering(200, body)], storage))()
    await expect(files(ask)).rejects.toMatchObject({
      failure: 'shape',
      host: 'comtradeapi.un.org',
    })
    expect(server?.asked).toHaveLength(1)
    expect(all.size).toBe(0)
  })

  it('refuses as many records as a preview may hold, and takes them with a key', async () => {
    const full = JSON.stringify({
      data: Array.from({ length: 500 }, () => record(504, 579, 2021, 'X', 1)),
    })
    const isFull: Answer = (request, response) =>
      request.url?.startsWith('/v2/') ? BOTH(request, response) : response.end(full)
    await expect(files((await asking([isFull]))())).rejects.toMatchObject({ failure: 'truncated' })
    await server?.close()
    expect(await files((await asking([isFull]))(), { ...CHOICE, key: 'k' })).toHaveLength(3)
  })

  it.each([
    ['it has no figures', '[{"page":0,"pages":0,"per_page":0,"total":0,"lastupdated":null},null]'],
    [
      'it does not know the economy',
      '[{"message":[{"id":"120","key":"Invalid value","value":"Not valid"}]}]',
    ],
  ])('does without the World Bank where %s', async (_, body) => {
    const isEmpty: Answer = (request, response) =>
      request.url?.startsWith('/v2/') ? response.end(body) : BOTH(request, response)
    const found = await live((await asking([isEmpty]))())
    expect(found.files).toHaveLength(1)
    expect(found.missing).toEqual([
      { measure: 'gdp', economies: ['MAR', 'NOR'] },
      { measure: 'population', economies: ['MAR', 'NOR'] },
    ])
  })

  it('names who has no figure to divide by in any year', async () => {
    const { missing } = await live((await asking([BOTH]))())
    expect(missing).toEqual([])
    await server?.close()
    const withoutOne: Answer = (request, response) =>
      request.url?.includes('NY.GDP')
        ? response.end(
            worldBank('NY.GDP.MKTP.CD').replaceAll(/(?<="NOR",[^}]+"value":)\d+/g, 'null'),
          )
        : BOTH(request, response)
    expect((await live((await asking([withoutOne]))())).missing).toEqual([
      { measure: 'gdp', economies: ['NOR'] },
    ])
  })

  it('refuses any other message of the World Bank', async () => {
    const message = '[{"message":[{"id":"105","key":"Service currently unavailable","value":""}]}]'
    const isMessage: Answer = (request, response) =>
      request.url?.startsWith('/v2/') ? response.end(message) : BOTH(request, response)
    await expect(files((await asking([isMessage]))())).rejects.toMatchObject({
      failure: 'shape',
      host: 'api.worldbank.org',
    })
  })

  it('says that there is nothing on a pair', async () => {
    const empty = '{"elapsedTime":"0","count":0,"data":[],"error":""}'
    const nothing: Answer = (request, response) =>
      request.url?.startsWith('/v2/') ? BOTH(request, response) : response.end(empty)
    await expect(files((await asking([nothing]))())).rejects.toMatchObject({ failure: 'nothing' })
  })

  it('asks each question once a day', async () => {
    const { all, storage } = memoryCaches()
    const askOn = await asking([BOTH], storage)
    await files(askOn())
    await files(askOn())
    expect(server?.asked).toHaveLength(4)
    await files(askOn('2026-03-21'))
    expect(server?.asked).toHaveLength(8)
    expect([...all.keys()]).toEqual(['live-2026-03-21'])
  })

  it('uses an answer that the disk has no room for', async () => {
    const { storage } = memoryCaches()
    const full = Object.assign(storage, {
      open: () => Promise.reject(new Error('QuotaExceededError')),
    })
    expect(await files((await asking([BOTH], full))())).toHaveLength(3)
  })
})

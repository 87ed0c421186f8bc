import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { politeClient, type Surroundings } from '#imports/live/politeClient.ts'
import {
  answering,
  cutAnswer,
  liveServer,
  type Answer,
  type LiveServer,
} from '../../support/liveServer.ts'

const NEVER = new AbortController().signal

describe('politeClient', () => {
  let server: LiveServer | null = null
  let waited: number[] = []

  beforeEach(() => {
    waited = []
  })

  afterEach(async () => {
    await server?.close()
    server = null
  })

  /** A client whose clock does not wait, and the server that it asks. */
  async function started(answers: readonly Answer[], surroundings: Partial<Surroundings> = {}) {
    server = await liveServer(...answers)
    const { origin } = server
    const ask = politeClient({
      wait: async (milliseconds, signal) => {
        signal.throwIfAborted()
        waited.push(milliseconds)
        await Promise.resolve()
      },
      timeout: () => NEVER,
      isOnline: () => Promise.resolve(true),
      ...surroundings,
    })
    return (path = '/', signal = NEVER) =>
      ask({ url: origin + path, headers: { 'X-Key': 'secret' } }, signal)
  }

  it('asks one question at a time, with a pause between', async () => {
    const ask = await started([answering(200, '{}')])
    expect(await Promise.all([ask('/1'), ask('/2'), ask('/3')])).toEqual(['{}', '{}', '{}'])
    expect(server?.asked.map(({ url }) => url)).toEqual(['/1', '/2', '/3'])
    expect(server?.mostOpen()).toBe(1)
    expect(waited).toEqual([1000, 1000])
  })

  it('sends the key, and no page that it came from', async () => {
    const ask = await started([answering(200, '{}')])
    await ask()
    expect(server?.asked[0]?.headers).toMatchObject({ 'x-key': 'secret' })
    expect(server?.asked[0]?.headers).not.toHaveProperty('referer')
  })

  it('asks again when the source says so, or later each time', async () => {
    const ask = await started([
      answering(429, '', { 'Retry-After': '7' }),
      answering(503, ''),
      answering(
        429,
        '{"statusCode":429,"message":"Rate limit is exceeded. Try again in 9 seconds."}',
      ),
      answering(200, 'there'),
    ])
    expect(await ask()).toBe('there')
    expect(waited).toEqual([7000, 4000, 9000])
  })

  it('gives up after four times', async () => {
    const ask = await started([answering(500, '')])
    await expect(ask()).rejects.toMatchObject({ failure: 'server', seconds: null })
    expect(waited).toEqual([2000, 4000, 8000])
  })

  it.each([
    ['key', answering(401, 'missing subscription key'), null],
    ['key', answering(403, 'Out of call volume quota'), null],
    ['request', answering(400, ''), null],
    ['limit', answering(429, '', { 'Retry-After': '3600' }), 3600],
    ['cut', cutAnswer('{"data":['), null],
  ] as const)('says %s without asking again', async (failure, answer, seconds) => {
    const ask = await started([answer])
    await expect(ask()).rejects.toMatchObject({
      failure,
      seconds,
      host: expect.any(String) as string,
    })
    expect(server?.asked).toHaveLength(1)
  })

  it('reads a date after which to ask', async () => {
    const past = answering(429, '', { 'Retry-After': 'Mon, 01 Jan 2024 00:00:00 GMT' })
    const ask = await started([past, answering(200, 'there')])
    expect(await ask()).toBe('there')
    expect(waited).toEqual([0])
  })

  it.each([
    ['before its head', () => undefined],
    ['within its body', (_, response) => response.writeHead(200).write('{')],
  ] satisfies [string, Answer][])(
    'says that an answer is too slow %s',
    async (_, answer: Answer) => {
      const late = new AbortController()
      const slow: Answer = (request, response) => {
        answer(request, response)
        setImmediate(() => late.abort())
      }
      const ask = await started([slow], { timeout: () => late.signal })
      await expect(ask()).rejects.toMatchObject({ failure: 'slow' })
    },
  )

  it.each([
    ['offline', false],
    ['refused', true],
  ])('says %s where there is no answer', async (failure, isOnline) => {
    const ask = await started([(_, response) => response.destroy()], {
      isOnline: () => Promise.resolve(isOnline),
    })
    await expect(ask()).rejects.toMatchObject({ failure })
  })

  it('stops where the reader does, and answers the next question', async () => {
    const reader = new AbortController()
    const ask = await started([() => reader.abort(new Error('stopped')), answering(200, 'next')])
    await expect(ask('/', reader.signal)).rejects.toThrow('stopped')
    expect(await ask()).toBe('next')
  })
})

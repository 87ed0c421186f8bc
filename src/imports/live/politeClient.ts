import { LiveError, type LiveFailure } from './liveError.ts'

/** What the client needs of its surroundings; tests have a clock of their own. */
export type Surroundings = Readonly<{
  /** Resolves after so many milliseconds, or rejects with the reason of the signal. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A signal that aborts when an answer takes too long. */
  timeout: () => AbortSignal
  /** True where the network is there: asked after a request failed without an answer. */
  isOnline: () => Promise<boolean>
}>

/** What is asked of a live source, and how its answer is read. */
export type LiveQuestion<Content> = Readonly<{
  url: string
  headers: Readonly<Record<string, string>>
  /** @throws LiveError where the answer is of another shape */
  read: (answer: string) => Content
}>

type Asked = Pick<LiveQuestion<unknown>, 'url' | 'headers'>

/** Asks a question and returns the text of the answer. */
export type AskText = (question: Asked, signal: AbortSignal) => Promise<string>

/** Between two requests, in milliseconds. */
const PAUSE = 1000
const ATTEMPTS = 4
/** A longer pause is the reader's to take, in seconds. */
const LONGEST_PAUSE = 60

/**
 * Returns what asks live sources: one question at a time with a pause between, and again, later each
 * time or when the source says, where it is overloaded.
 *
 * The returned function throws a {@link LiveError}, or the reason of the signal where it aborts.
 */
export function politeClient(surroundings: Surroundings): AskText {
  let last: Promise<unknown> | null = null

  return (question, signal) => {
    const before = last
    const answer = (async () => {
      if (before) {
        await before
        await surroundings.wait(PAUSE, signal)
      }
      return await answerTo(question, signal, surroundings, 1)
    })()
    last = answer.catch(() => null)
    return answer
  }
}

async function answerTo(
  question: Asked,
  signal: AbortSignal,
  surroundings: Surroundings,
  attempt: number,
): Promise<string> {
  signal.throwIfAborted()
  const { host } = new URL(question.url)
  const tooLong = surroundings.timeout()
  const response = await responseTo(question, host, signal, tooLong, surroundings)
  const failure = failureOf(response.status)
  if (failure === null) return await textOf(response, host, signal, tooLong)

  const asked =
    secondsIn(response.headers.get('Retry-After')) ??
    secondsInWords(await textOf(response, host, signal, tooLong))
  const seconds = asked ?? 2 ** attempt
  const isWorthIt = failure === 'limit' || failure === 'server'
  if (!isWorthIt || attempt === ATTEMPTS || seconds > LONGEST_PAUSE) {
    throw new LiveError(failure, host, asked)
  }
  await surroundings.wait(seconds * 1000, signal)
  return await answerTo(question, signal, surroundings, attempt + 1)
}

async function responseTo(
  { url, headers }: Asked,
  host: string,
  signal: AbortSignal,
  tooLong: AbortSignal,
  { isOnline }: Surroundings,
): Promise<Response> {
  try {
    return await fetch(url, {
      headers,
      signal: AbortSignal.any([signal, tooLong]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  } catch {
    signal.throwIfAborted()
    if (tooLong.aborted) throw new LiveError('slow', host)
    throw new LiveError((await isOnline()) ? 'refused' : 'offline', host)
  }
}

async function textOf(
  response: Response,
  host: string,
  signal: AbortSignal,
  tooLong: AbortSignal,
): Promise<string> {
  try {
    return await response.text()
  } catch {
    signal.throwIfAborted()
    throw new LiveError(tooLong.aborted ? 'slow' : 'cut', host)
  }
}

function failureOf(status: number): LiveFailure | null {
  if (status >= 200 && status < 300) return null
  if (status === 401 || status === 403) return 'key'
  if (status === 429) return 'limit'
  return status >= 500 ? 'server' : 'request'
}

/** Reads `Retry-After`: seconds, or a date. */
function secondsIn(header: string | null): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header)) return Number(header)
  const seconds = Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}

/** Browsers hide `Retry-After` from pages of other sites; UN Comtrade says it in words, too. */
function secondsInWords(body: string): number | null {
  const [, seconds] = /try again in (\d{1,6}) seconds/i.exec(body) ?? []
  return seconds === undefined ? null : Number(seconds)
}

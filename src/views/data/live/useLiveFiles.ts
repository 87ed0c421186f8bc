import { today } from '#files/briefing/edition.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { keptForTheDay } from '#imports/live/keptForTheDay.ts'
import { LiveError } from '#imports/live/liveError.ts'
import {
  liveFiles,
  type AskLive,
  type LiveChoice,
  type MissingMeasure,
} from '#imports/live/liveFiles.ts'
import { politeClient } from '#imports/live/politeClient.ts'
import { causeOfFailure } from '#ui/loading/causeOfFailure.ts'

/** An answer that takes longer is given up, in milliseconds. */
const TIMEOUT_MS = 60_000

/** Whether live sources are being asked, and why they gave nothing. */
export type LiveTask = Readonly<
  | { status: 'idle' }
  | { status: 'asking'; answered: number; all: number }
  | { status: 'failed'; error: LiveError }
>

/** Takes answers as files, and what trade cannot be divided by. */
export type TakeLiveFiles = (files: readonly File[], missing: readonly MissingMeasure[]) => void

/** One for all of the app: sources are asked one question at a time. */
const askText = politeClient({
  wait,
  timeout: () => AbortSignal.timeout(TIMEOUT_MS),
  isOnline: async () => ['blocked', 'newer'].includes(await causeOfFailure()),
})

/** Asks live sources and hands over their answers as files; leaving the page stops it. */
export function useLiveFiles(onFiles: TakeLiveFiles) {
  const queries = useQueryClient()
  const [task, setTask] = useState<LiveTask>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function ask(choice: LiveChoice): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    try {
      const onAnswer = (answered: number, all: number) =>
        setTask({ status: 'asking', answered, all })
      const { files, missing } = await liveFiles(choice, askToday(), onAnswer, controller.signal)
      setTask({ status: 'idle' })
      onFiles(files, missing)
    } catch (error) {
      if (controller.signal.aborted) return
      if (!(error instanceof LiveError)) throw error
      setTask({ status: 'failed', error })
    }
  }

  /** What is known from this day is not asked again. */
  function askToday(): AskLive {
    const day = today()
    const askOnce = keptForTheDay(askText, globalThis.caches ?? null, day)
    return (question, signal) =>
      queries.fetchQuery({
        queryKey: ['live', day, question.url],
        queryFn: () => askOnce(question, signal),
        staleTime: Infinity,
        retry: false,
      })
  }

  function stop(): void {
    running.current?.abort()
    setTask({ status: 'idle' })
  }

  return { task, ask, stop }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) return stop()
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
    signal.addEventListener('abort', stop, { once: true })
  })
}

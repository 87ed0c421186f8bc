import { useEffect, useRef, useState } from 'react'

/** An asynchronous task: its name, its progress, its outcome. */
export type Job =
  | Readonly<{ status: 'idle' }>
  | Readonly<{ status: 'working'; what: string; done: number; of: number }>
  | Readonly<{ status: 'done'; said: string }>
  | Readonly<{ status: 'failed'; error: unknown }>

/** Runs the task, reports progress, and resolves to the message to show when it is done. */
export type Work = (
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
) => Promise<string>

/** The current task, and how to start, cancel and retry it. */
export type Jobs = Readonly<{
  job: Job
  start: (what: string, work: Work) => void
  cancel: () => void
  retry: () => void
}>

const IDLE: Job = { status: 'idle' }

/** Runs one task at a time; a new one aborts the one before, as does unmounting. */
export function useJobs(): Jobs {
  const [job, setJob] = useState<Job>(IDLE)
  const running = useRef<AbortController | null>(null)
  const last = useRef<Readonly<{ what: string; work: Work }> | null>(null)

  function start(what: string, work: Work) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    last.current = { what, work }
    const show = (next: Job) => {
      if (running.current === controller) setJob(next)
    }
    show({ status: 'working', what, done: 0, of: 1 })
    work(controller.signal, (done, of) => show({ status: 'working', what, done, of })).then(
      (said) => show({ status: 'done', said }),
      (error: unknown) => show({ status: 'failed', error }),
    )
  }

  function cancel() {
    running.current?.abort()
    running.current = null
    setJob(IDLE)
  }

  function retry() {
    if (last.current) start(last.current.what, last.current.work)
  }

  useEffect(() => () => running.current?.abort(), [])
  return { job, start, cancel, retry }
}

import { useEffect, useRef, useState } from 'react'

/** Work that takes a moment: what it is, how far it has come, how it ended. */
export type Job =
  | Readonly<{ status: 'idle' }>
  | Readonly<{ status: 'working'; what: string; done: number; of: number }>
  | Readonly<{ status: 'done'; said: string }>
  | Readonly<{ status: 'failed'; error: unknown }>

/** Does it, tells how far it has come, and answers what to say in the end. */
export type Work = (
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
) => Promise<string>

/** How work is begun, ended early, and begun again after it failed. */
export type Jobs = Readonly<{
  job: Job
  start: (what: string, work: Work) => void
  cancel: () => void
  retry: () => void
}>

const IDLE: Job = { status: 'idle' }

/** One piece of work at a time; a new one ends the one before, as does leaving the page. */
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

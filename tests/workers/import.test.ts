import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportProgress } from '#imports/importFiles.ts'
import { ImportError } from '#workers/importFailure.ts'
import { importInWorker } from '#workers/importInWorker.ts'
import type { ImportAnswer } from '#workers/importWorker.ts'
import { inParts } from '#workers/packageParts.ts'
import { madeUp } from '../support/packages.ts'

type Listener = (event: Readonly<{ data?: unknown }>) => void

/** A worker that says only what a test lets it say. */
class SilentWorker {
  static last: SilentWorker | undefined
  isEnded = false
  asked: unknown = null
  readonly heard = new Map<string, Listener>()

  constructor() {
    SilentWorker.last = this
  }

  addEventListener(kind: string, listener: Listener): void {
    this.heard.set(kind, listener)
  }

  postMessage(message: unknown): void {
    this.asked = message
  }

  terminate(): void {
    this.isEnded = true
  }
}

const SURVEY = { kind: 'survey', files: [], answers: {} } as const

beforeEach(() => vi.stubGlobal('Worker', SilentWorker))
afterEach(() => vi.unstubAllGlobals())

function ask(signal = new AbortController().signal) {
  const onProgress = vi.fn<(progress: ImportProgress) => void>()
  const answer = importInWorker<'survey'>(SURVEY, { onProgress, signal })
  const worker = SilentWorker.last
  if (!worker) throw new Error('no worker')
  const say = (message: ImportAnswer) => worker.heard.get('message')?.({ data: message })
  return { answer, onProgress, worker, say }
}

describe('importInWorker', () => {
  it('passes progress on and ends the worker with its answer', async () => {
    const { answer, onProgress, worker, say } = ask()
    expect(worker.asked).toBe(SURVEY)
    const progress = { bytes: 1, totalBytes: 2, rows: 3, rowsPerSecond: 4 }
    say({ kind: 'progress', progress })
    const survey = { tables: [], pairs: [], leftOut: [], unread: [] }
    say({ kind: 'surveyed', survey })
    expect(await answer).toEqual({ kind: 'surveyed', survey })
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(progress)
    expect(worker.isEnded).toBe(true)
  })

  it('puts packages together that come in parts', async () => {
    const { answer, say } = ask()
    const { rows, packages } = inParts([madeUp])
    for (const part of rows) say({ kind: 'rows', rows: part })
    say({ kind: 'packages', packages })
    expect(await answer).toEqual({ kind: 'packages', packages: [madeUp] })
  })

  it('says why nothing was read', async () => {
    const { answer, say } = ask()
    say({ kind: 'failed', failure: { kind: 'refused', reason: 'onlyBreakdowns' } })
    await expect(answer).rejects.toMatchObject({
      failure: { kind: 'refused', reason: 'onlyBreakdowns' },
    })
  })

  it('says that a worker did not start, or died', async () => {
    const { answer, worker } = ask()
    worker.heard.get('error')?.({})
    await expect(answer).rejects.toEqual(new ImportError({ kind: 'worker' }))
    expect(worker.isEnded).toBe(true)
  })

  it('ends the worker when it is cancelled', async () => {
    const controller = new AbortController()
    const { answer, worker } = ask(controller.signal)
    controller.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    expect(worker.isEnded).toBe(true)
  })
})

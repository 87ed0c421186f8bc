import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wordDocument } from '#files/word/wordDocument.ts'
import { reportInWorker } from '#workers/reportInWorker.ts'
import type { ReportAnswer } from '#workers/reportWorker.ts'
import { revived, sendable } from '#workers/sentBriefing.ts'
import { briefingOf, pageOf, partsOf, paragraphs } from '../support/office.ts'
import { text } from '../support/packages.ts'

const BRIEFING = briefingOf([pageOf('path'), pageOf('record')])

type Listener = (event: { data: unknown; message: string }) => void

/** Both sides of a worker in one thread; a message is cloned as a browser would clone it. */
class ThreadlessWorker {
  static made: ThreadlessWorker[] = []
  isEnded = false
  readonly heard = new Map<string, Listener>()

  constructor() {
    ThreadlessWorker.made.push(this)
  }

  addEventListener(kind: string, listener: Listener): void {
    this.heard.set(kind, listener)
  }

  postMessage(message: unknown): void {
    inside.get('message')?.({ data: structuredClone(message), message: '' })
  }

  terminate(): void {
    this.isEnded = true
  }

  say(kind: 'message' | 'error', data: unknown, message = ''): void {
    if (!this.isEnded) this.heard.get(kind)?.({ data, message })
  }
}

/** What the worker's own script listens to. */
const inside = new Map<string, Listener>()

beforeEach(async () => {
  ThreadlessWorker.made = []
  inside.clear()
  vi.resetModules()
  vi.stubGlobal('Worker', ThreadlessWorker)
  vi.stubGlobal('addEventListener', (kind: string, listener: Listener) =>
    inside.set(kind, listener),
  )
  vi.stubGlobal('postMessage', (answer: ReportAnswer) =>
    ThreadlessWorker.made.at(-1)?.say('message', answer),
  )
  await import('#workers/reportWorker.ts')
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a report from a worker', () => {
  it('is the same as one written here, and its worker ends', async () => {
    const words = async (file: Blob) =>
      paragraphs((await partsOf(file)).xml('word/document.xml').documentElement)
    const told: number[] = []
    const there = await reportInWorker(BRIEFING, text, undefined, (done) => told.push(done))
    expect(await words(there)).toEqual(await words(await wordDocument(BRIEFING, text)))
    expect(told).toEqual([0, 1, 2, 3])
    expect(ThreadlessWorker.made.map(({ isEnded }) => isEnded)).toEqual([true])
  })

  it('ends its worker where the reader no longer wants it', async () => {
    inside.clear()
    const controller = new AbortController()
    const written = reportInWorker(BRIEFING, text, controller.signal)
    controller.abort('enough')
    await expect(written).rejects.toBe('enough')
    expect(ThreadlessWorker.made.map(({ isEnded }) => isEnded)).toEqual([true])
    await expect(reportInWorker(BRIEFING, text, AbortSignal.abort('never'))).rejects.toBe('never')
    expect(ThreadlessWorker.made).toHaveLength(1)
  })

  it('says why there is none', async () => {
    inside.clear()
    const blocked = reportInWorker(BRIEFING, text)
    ThreadlessWorker.made[0]?.say('error', null, 'blocked')
    await expect(blocked).rejects.toThrow(/Failed to fetch .*blocked/)

    const broken = reportInWorker(BRIEFING, text)
    const error = new TypeError('broken')
    ThreadlessWorker.made[1]?.say('message', { kind: 'failed', error } satisfies ReportAnswer)
    await expect(broken).rejects.toBe(error)
    expect(ThreadlessWorker.made.every(({ isEnded }) => isEnded)).toBe(true)
  })
})

describe('a briefing on its way to a worker', () => {
  it('loses nothing that is printed', () => {
    const there = revived(structuredClone(sendable(BRIEFING)))
    const figures = there.pages.map(({ figure }) => figure)
    for (const [index, { figure: sent, ...page }] of BRIEFING.pages.entries()) {
      const { draw: _draw, sentenceFor: _sentenceFor, paragraph: _paragraph, ...printed } = sent
      expect(there.pages[index]).toMatchObject(page)
      expect(figures[index]).toMatchObject(printed)
    }
    expect(figures.map(({ draw }) => draw)).toEqual([null, null])
  })
})

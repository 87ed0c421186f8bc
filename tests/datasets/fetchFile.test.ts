import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchFile } from '#datasets/fetchFile.ts'
import { manifestFields } from '#datasets/fileFields.ts'

const GOOD = { vintage: '2025-01-15', pairs: [] }

function answerWith(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer))
}

function fetched(signal = new AbortController().signal) {
  return fetchFile('manifest.json', manifestFields, signal)
}

afterEach(() => vi.unstubAllGlobals())

describe('a file of figures', () => {
  it('has the fields of such a file', async () => {
    answerWith(async () => Response.json(GOOD))
    await expect(fetched()).resolves.toEqual(GOOD)
  })

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    ['server', () => new Response('', { status: 503 })],
    ['unreadable', () => new Response('<!doctype html>')],
    ['unreadable', () => Response.json({ ...GOOD, vintage: 5 })],
    ['unreadable', () => Response.json({ vintage: GOOD.vintage })],
    ['unreadable', () => Response.json(null)],
  ])('that is %s says so', async (reason, answer) => {
    answerWith(async () => answer())
    await expect(fetched()).rejects.toMatchObject({
      name: 'DatasetError',
      reason,
      path: 'manifest.json',
    })
  })

  it('that cannot be reached says so', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(fetched()).rejects.toMatchObject({ reason: 'offline' })
  })

  it('that does not come in time says so', async () => {
    answerWith(() => Promise.reject(new DOMException('slow', 'TimeoutError')))
    await expect(fetched()).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('that nobody waits for any more is no trouble of its own', async () => {
    const leaving = new AbortController()
    leaving.abort()
    answerWith(() => Promise.reject(leaving.signal.reason as Error))
    await expect(fetched(leaving.signal)).rejects.toHaveProperty('name', 'AbortError')
  })
})

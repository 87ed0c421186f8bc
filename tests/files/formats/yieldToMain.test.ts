import { describe, expect, it } from 'vitest'
import { yieldToMain, forEachYielding } from '#files/formats/yieldToMain.ts'

describe('long work', () => {
  it('does each part once, in order, and lets others in before each', async () => {
    const done: string[] = []
    const work = forEachYielding(['a', 'b'], (part, index) => {
      done.push(`${part}${index}`)
    })
    expect(done).toEqual([])
    await work
    expect(done).toEqual(['a0', 'b1'])
  })

  it('ends at once where nobody wants it any more', async () => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const done: number[] = []
    const work = forEachYielding(
      [1, 2, 3],
      (part) => {
        done.push(part)
        if (part === 2) controller.abort(reason)
      },
      controller.signal,
    )
    await expect(work).rejects.toBe(reason)
    expect(done).toEqual([1, 2])
  })

  it('does not begin what was ended before', async () => {
    await expect(yieldToMain(AbortSignal.abort('no'))).rejects.toBe('no')
  })

  it('notices an end that comes while it waits', async () => {
    const controller = new AbortController()
    const waiting = yieldToMain(controller.signal)
    controller.abort('late')
    await expect(waiting).rejects.toBe('late')
  })
})

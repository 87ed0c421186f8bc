import { beforeEach, expect, it } from 'vitest'
import { inTurn } from '#ui/live/inTurn.ts'
import { fakeFrames } from '../../support/frames.ts'

let frames: ReturnType<typeof fakeFrames>

beforeEach(() => {
  frames = fakeFrames()
  return frames.end
})

it('writes a few after each frame, in the order in which they came, and each once', () => {
  const written: number[] = []
  const writes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => () => void written.push(id))
  for (const write of [...writes, ...writes]) inTurn(write)
  expect(written).toEqual([])
  frames.paint(1)
  expect(written).toEqual([1, 2, 3, 4])
  frames.paint(3)
  expect(written).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

it('gives a write that is asked for again another turn, after those that wait', () => {
  const written: number[] = []
  const writes = [1, 2, 3, 4, 5].map((id) => () => void written.push(id))
  for (const write of writes) inTurn(write)
  frames.paint(1)
  for (const write of writes) inTurn(write)
  frames.paint(2)
  expect(written).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4])
})

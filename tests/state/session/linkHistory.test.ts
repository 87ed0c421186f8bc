import { beforeEach, describe, expect, it } from 'vitest'
import { linkHistory, recordLink, stepLink } from '#state/session/linkHistory.ts'
import { canRedo, canUndo } from '#state/session/undoHistory.ts'

beforeEach(() => linkHistory.setState({ past: [], future: [] }))

describe('undo', () => {
  it('goes back gesture by gesture, and forward again', () => {
    recordLink('', false)
    recordLink('growth=7', false)

    expect(stepLink('back', 'growth=9')).toBe('growth=7')
    expect(stepLink('back', 'growth=7')).toBe('')
    expect(stepLink('back', '')).toBeNull()
    expect(stepLink('forward', '')).toBe('growth=7')
    expect(stepLink('forward', 'growth=7')).toBe('growth=9')
    expect(stepLink('forward', 'growth=9')).toBeNull()
  })

  it('takes a gesture that goes on with the last one as the same step', () => {
    recordLink('', false)
    recordLink('growth=7', true)
    expect(stepLink('back', 'growth=8')).toBe('')
  })

  it('forgets what was undone once something else is done', () => {
    recordLink('', false)
    stepLink('back', 'growth=7')
    recordLink('', false)
    expect(canRedo(linkHistory.getState())).toBe(false)
    expect(canUndo(linkHistory.getState())).toBe(true)
  })

  it('skips a step that the browser’s Back has taken already', () => {
    recordLink('', false)
    recordLink('growth=7', false)
    expect(stepLink('back', 'growth=7')).toBe('')
  })
})

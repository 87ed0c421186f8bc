import { beforeEach, describe, expect, it } from 'vitest'
import { remember, selectCanRedo, selectCanUndo, step, steps } from '#state/session/undo.ts'

beforeEach(() => steps.setState({ past: [], future: [] }))

describe('undo', () => {
  it('goes back gesture by gesture, and forward again', () => {
    remember('', false)
    remember('growth=7', false)

    expect(step('back', 'growth=9')).toBe('growth=7')
    expect(step('back', 'growth=7')).toBe('')
    expect(step('back', '')).toBeNull()
    expect(step('forward', '')).toBe('growth=7')
    expect(step('forward', 'growth=7')).toBe('growth=9')
    expect(step('forward', 'growth=9')).toBeNull()
  })

  it('takes a gesture that goes on with the last one as the same step', () => {
    remember('', false)
    remember('growth=7', true)
    expect(step('back', 'growth=8')).toBe('')
  })

  it('forgets what was undone once something else is done', () => {
    remember('', false)
    step('back', 'growth=7')
    remember('', false)
    expect(selectCanRedo(steps.getState())).toBe(false)
    expect(selectCanUndo(steps.getState())).toBe(true)
  })

  it('skips a step that the browser’s Back has taken already', () => {
    remember('', false)
    remember('growth=7', false)
    expect(step('back', 'growth=7')).toBe('')
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportHeight } from '#app/embed/embedHeight.ts'
import { hostWindow, innerWindow, say } from '../../support/hostWindow.ts'

let observers: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  observers = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        observers.push(onResize)
      }
      observe() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

/** An embed whose content has the given height. */
function embed(height: number) {
  const content = document.createElement('div')
  const measured = vi.spyOn(content, 'getBoundingClientRect')
  const host = hostWindow()
  const resizeTo = (next: number) => {
    measured.mockReturnValue(DOMRect.fromRect({ width: 600, height: next }))
    for (const onResize of observers) onResize()
  }
  reportHeight(content, 'path', host.window)
  resizeTo(height)
  return { ...host, measured, resizeTo }
}

const heightsIn = (messages: readonly unknown[]) =>
  messages.flatMap((message) => {
    const { type, height } = (message ?? {}) as { type?: string; height?: number }
    return type === 'corridor.height' ? [height] : []
  })

describe('the height of an embed', () => {
  it('is sent in every protocol that needs no introduction', () => {
    expect(embed(412).heard()).toEqual([
      { type: 'corridor.height', id: expect.stringMatching(/^\w{6,}$/), height: 412 },
      { 'datawrapper-height': { path: 412 } },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height: 412 }),
    ])
  })

  it('is rounded up, and sent again only when it grows or shrinks', () => {
    const { heard, resizeTo } = embed(412.2)
    expect(heightsIn(heard())).toEqual([413])
    resizeTo(412.9)
    expect(heard()).toEqual([])
    resizeTo(800)
    resizeTo(300)
    expect(heightsIn(heard())).toEqual([800, 300])
  })

  it('is not that of a frame that is not displayed, and has no width', () => {
    const width = vi.spyOn(window, 'innerWidth', 'get').mockReturnValue(0)
    const { heard, resizeTo } = embed(2074)
    expect(heightsIn(heard())).toEqual([])
    width.mockReturnValue(600)
    resizeTo(500)
    expect(heightsIn(heard())).toEqual([500])
    width.mockRestore()
  })

  it('is not sent while hidden, but as soon as it becomes visible', () => {
    const { heard, resizeTo } = embed(0)
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    resizeTo(500)
    expect(heard()).toEqual([])

    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heightsIn(heard())).toEqual([500])
  })

  it('carries an id unique to the embed', () => {
    const ids = [embed(1), embed(1)].map(({ heard }) => (heard()[0] as { id: string }).id)
    expect(ids[0]).not.toBe(ids[1])
  })

  it('is sent again on request of the host, and of no other window', () => {
    const { heard, says } = embed(412)
    heard()
    say({ type: 'corridor.height.read' }, innerWindow())
    says({ type: 'corridor.height' })
    says('corridor.height.read')
    says(null)
    expect(heard()).toEqual([])
    says({ type: 'corridor.height.read' })
    expect(heard()).toEqual([expect.objectContaining({ type: 'corridor.height', height: 412 })])
  })

  it('is sent once a frame, however often it is requested, and measured as seldom', () => {
    const { heard, measured, says } = embed(412)
    heard()
    measured.mockClear()
    for (let count = 0; count < 5000; count += 1) says({ type: 'corridor.height.read' })
    expect(heightsIn(heard())).toEqual([412])
    vi.runAllTimers()
    expect(heightsIn(heard())).toEqual([412])
    expect(measured).toHaveBeenCalledTimes(2)
  })
})

describe('pym.js', () => {
  it('receives the height under its id of the frame, and requests it by sending a width', () => {
    history.replaceState(null, '', '/?initialWidth=600&childId=chart-1')
    const { heard, says } = embed(412)
    expect(heard()).toContain('pymxPYMxchart-1xPYMxheightxPYMx412')
    says('pymxPYMxchart-1xPYMxwidthxPYMx600')
    expect(heard()).toEqual(['pymxPYMxchart-1xPYMxheightxPYMx412'])
    says('pymxPYMxchart-2xPYMxwidthxPYMx600')
    expect(heard()).toEqual([])
  })
})

describe('iframe-resizer', () => {
  const FIRST_MESSAGE =
    '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'

  it('receives nothing before its first message, then an answer, then every change', () => {
    const { heard, says, resizeTo } = embed(412)
    expect(heard().join('|')).not.toContain('[iFrameSizer]')
    says('[iFrameSizer]resize')
    expect(heard()).toEqual([])

    says(FIRST_MESSAGE)
    expect(heard()).toEqual([`[iFrameSizer]frame-1:412:${innerWidth}:init`])
    resizeTo(700)
    expect(heard()).toContain(`[iFrameSizer]frame-1:700:${innerWidth}:resize`)
  })

  it('receives an answer to any later message', () => {
    const { heard, says } = embed(412)
    says(FIRST_MESSAGE)
    heard()
    vi.runAllTimers()
    for (const question of ['resize', 'reset', 'pageInfo:{}', 'message:"x"']) {
      says(`[iFrameSizer]${question}`)
      expect(heard(), `asked ${question}`).toEqual([
        `[iFrameSizer]frame-1:412:${innerWidth}:resize`,
      ])
      vi.runAllTimers()
    }
  })

  it('receives the answer to its first message only once the content is visible', () => {
    const { heard, says, resizeTo } = embed(0)
    says(FIRST_MESSAGE)
    expect(heard()).toEqual([])
    resizeTo(412)
    expect(heard()).toContain(`[iFrameSizer]frame-1:412:${innerWidth}:init`)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportHeight } from '#app/embed/embedHeight.ts'
import { hostWindow, innerWindow, say } from '../../support/hostWindow.ts'

let observers: (() => void)[] = []

beforeEach(() => {
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
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

/** An embed of which a browser says that it is so tall. */
function embed(height: number) {
  const content = document.createElement('div')
  const measured = vi.spyOn(content, 'getBoundingClientRect')
  const host = hostWindow()
  const become = (next: number) => {
    measured.mockReturnValue(DOMRect.fromRect({ width: 600, height: next }))
    for (const onResize of observers) onResize()
  }
  reportHeight(content, 'path', host.window)
  become(height)
  return { ...host, become }
}

const heightsIn = (messages: readonly unknown[]) =>
  messages.flatMap((message) => {
    const { type, height } = (message ?? {}) as { type?: string; height?: number }
    return type === 'corridor.height' ? [height] : []
  })

describe('the height of an embed', () => {
  it('is told in every dialect that needs no introduction', () => {
    expect(embed(412).heard()).toEqual([
      { type: 'corridor.height', id: expect.stringMatching(/^\w{6,}$/), height: 412 },
      { 'datawrapper-height': { path: 412 } },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height: 412 }),
    ])
  })

  it('is rounded up, and told again only when it changes: up or down', () => {
    const { heard, become } = embed(412.2)
    expect(heightsIn(heard())).toEqual([413])
    become(412.9)
    expect(heard()).toEqual([])
    become(800)
    become(300)
    expect(heightsIn(heard())).toEqual([800, 300])
  })

  it('is not told while nobody can see it, but as soon as they can', () => {
    const { heard, become } = embed(0)
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    become(500)
    expect(heard()).toEqual([])

    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heightsIn(heard())).toEqual([500])
  })

  it('carries a name that no other embed has', () => {
    const ids = [embed(1), embed(1)].map(({ heard }) => (heard()[0] as { id: string }).id)
    expect(ids[0]).not.toBe(ids[1])
  })

  it('is told again to a host that came late and asks, and to nobody else', () => {
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
})

describe('pym.js', () => {
  it('is answered by the name that it gave the frame, and asks by telling a width', () => {
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
  const GREETING =
    '[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'

  it('hears nothing before it has greeted, then an answer to the greeting, then every change', () => {
    const { heard, says, become } = embed(412)
    expect(heard().join('|')).not.toContain('[iFrameSizer]')
    says('[iFrameSizer]resize')
    expect(heard()).toEqual([])

    says(GREETING)
    expect(heard()).toEqual([`[iFrameSizer]frame-1:412:${innerWidth}:init`])
    become(700)
    expect(heard()).toContain(`[iFrameSizer]frame-1:700:${innerWidth}:resize`)
  })

  it('is answered whatever it asks later', () => {
    const { heard, says } = embed(412)
    says(GREETING)
    heard()
    for (const question of ['resize', 'reset', 'pageInfo:{}', 'message:"x"']) {
      says(`[iFrameSizer]${question}`)
      expect(heard(), `asked ${question}`).toEqual([
        `[iFrameSizer]frame-1:412:${innerWidth}:resize`,
      ])
    }
  })

  it('is answered to its greeting only once there is something to see', () => {
    const { heard, says, become } = embed(0)
    says(GREETING)
    expect(heard()).toEqual([])
    become(412)
    expect(heard()).toContain(`[iFrameSizer]frame-1:412:${innerWidth}:init`)
  })
})

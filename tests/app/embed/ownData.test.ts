import { createRoot } from 'react-dom/client'
import { act } from 'react'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { receiveOwnData } from '#app/embed/ownData.tsx'
import { ownEntry, readOwnFile, readOwnFilesWith } from '#datasets/ownPackage.ts'
import { packageText } from '#imports/archives/packageText.ts'
import { hostWindow, innerWindow, say } from '../../support/hostWindow.ts'
import { madeUp, text } from '../../support/packages.ts'

const PAIR = 'own-mine'
const CONTENT = packageText(madeUp)

afterEach(() => {
  vi.useRealTimers()
  readOwnFilesWith(() => Promise.resolve(undefined))
})

/** An embed that waits for its data: what it says, its host, and what it can read. */
function waiting() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const box = document.body.appendChild(document.createElement('div'))
  const app = createRoot(box)
  onTestFinished(() => act(() => app.unmount()))
  const host = hostWindow()
  void receiveOwnData({ pair: PAIR, host: host.window, app, text })
  const read = () => readOwnFile(ownEntry(PAIR).files.pair)
  const settled = () => act(async () => void (await vi.advanceTimersByTimeAsync(100)))
  return { box, host, read, settled }
}

it('asks its host, and reads what comes under the name of its address', async () => {
  const { box, host, read, settled } = waiting()
  expect(host.heard()).toEqual([{ type: 'corridor.data.read' }])
  host.says({ type: 'corridor.data.offer' })
  expect(host.heard()).toEqual([{ type: 'corridor.data.read' }])
  host.says({ type: 'corridor.data', data: CONTENT })
  await settled()
  expect(await read()).toMatchObject({ id: PAIR, name: madeUp.pair.name })
  expect(box.textContent).toBe('')
})

it('takes data from its parent alone, and once', async () => {
  const { box, host, read, settled } = waiting()
  say({ type: 'corridor.data', data: CONTENT }, innerWindow())
  say({ type: 'corridor.data', data: CONTENT }, window)
  host.says({ type: 'corridor.data', data: 7 })
  await settled()
  expect(await read()).toBeUndefined()
  host.says({ type: 'corridor.data', data: '{}' })
  host.says({ type: 'corridor.data', data: CONTENT })
  await settled()
  expect(await read()).toBeUndefined()
  expect(box.textContent).toContain('holds no data that can be shown')
})

it.each([
  [null, 'could not be fetched'],
  [CONTENT.replace('"year":', '"x":'), 'holds no data that can be shown'],
  [`${CONTENT}${' '.repeat(5e6)}`, 'holds no data that can be shown'],
])('says what is wrong: %#', async (data, words) => {
  const { box, host, settled } = waiting()
  host.says({ type: 'corridor.data', data })
  await settled()
  expect(box.textContent).toContain(words)
})

it('says after a while that nothing came, and goes on waiting', async () => {
  const { box, host, read, settled } = waiting()
  await act(async () => void (await vi.advanceTimersByTimeAsync(20_000)))
  expect(box.textContent).toContain('have not come')
  host.says({ type: 'corridor.data', data: CONTENT })
  await settled()
  expect(await read()).toMatchObject({ id: PAIR })
})

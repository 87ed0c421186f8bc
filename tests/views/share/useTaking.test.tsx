import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TextContext } from '#i18n/useText.ts'
import type { ShareState } from '#views/share/useShare.ts'
import { useTaking, type ExportInput } from '#views/share/useTaking.ts'
import { text } from '../../support/packages.ts'

const share = { nameFor: (ending: string) => `figure.${ending}` } as unknown as ShareState
const saved: string[] = []

beforeEach(() => {
  saved.length = 0
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
})

afterEach(() => vi.restoreAllMocks())

function render() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TextContext value={text}>{children}</TextContext>
  )
  return renderHook(() => useTaking(share), { wrapper }).result
}

/** Work that goes on until the test ends it. */
function slowWork() {
  let making: ExportInput | undefined
  let end: (file: Blob) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const make = (given: ExportInput) => {
    making = given
    return new Promise<Blob>((resolve, reject) => {
      end = resolve
      fail = reject
    })
  }
  return {
    make,
    making: () => making,
    end: () => act(async () => end(new Blob(['done']))),
    fail: (error: Error) => act(async () => fail(error)),
  }
}

it('tells how far a file has come, and hands it out when it is made', async () => {
  const taking = render()
  const work = slowWork()
  act(() => taking.current.save('Slide', 'pptx', work.make))
  act(() => work.making()?.onProgress(1, 3))
  expect(taking.current.jobs.job).toEqual({ status: 'working', what: 'Slide', done: 1, of: 3 })
  await work.end()
  expect(saved).toEqual(['figure.pptx'])
  expect(taking.current.jobs.job).toMatchObject({ status: 'done' })
})

it('hands out nothing of what is no longer wanted, however it ends', async () => {
  const taking = render()
  const work = slowWork()
  act(() => taking.current.save('Slide', 'pptx', work.make))
  act(() => taking.current.jobs.cancel())
  expect(work.making()?.signal.aborted).toBe(true)
  await work.end()
  expect(saved).toEqual([])
  expect(taking.current.jobs.job).toEqual({ status: 'idle' })
})

it('goes on with the newest wish alone', async () => {
  const taking = render()
  const [one, other] = [slowWork(), slowWork()]
  act(() => taking.current.save('Slide', 'pptx', one.make))
  act(() => taking.current.save('Page', 'docx', other.make))
  act(() => one.making()?.onProgress(1, 2))
  expect(taking.current.jobs.job).toMatchObject({ status: 'working', what: 'Page', done: 0 })
  await one.end()
  await other.end()
  expect(saved).toEqual(['figure.docx'])
})

it('keeps what failed at hand to be tried again', async () => {
  const taking = render()
  const work = slowWork()
  act(() => taking.current.save('Slide', 'pptx', work.make))
  await work.fail(new TypeError('Failed to fetch dynamically imported module: /a.js'))
  expect(taking.current.jobs.job).toMatchObject({ status: 'failed' })
  act(() => taking.current.jobs.retry())
  expect(taking.current.jobs.job).toMatchObject({ status: 'working', what: 'Slide' })
  await work.end()
  expect(saved).toEqual(['figure.pptx'])
})

it('shows a picture that may not be copied', async () => {
  const taking = render()
  const picture = new Blob(['png'], { type: 'image/png' })
  await act(async () => taking.current.copyPicture('the picture', () => Promise.resolve(picture)))
  expect(taking.current.refused).toEqual({ kind: 'picture', label: 'the picture', picture })
})

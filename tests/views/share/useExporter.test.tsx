import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TextContext } from '#i18n/useText.ts'
import type { ShareState } from '#views/share/useShare.ts'
import { useExporter, type ExportInput } from '#views/share/useExporter.ts'
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
  return renderHook(() => useExporter(share), { wrapper }).result
}

/** Work that goes on until the test ends it. */
function slowWork() {
  let input: ExportInput | undefined
  let end: (file: Blob) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const make = (given: ExportInput) => {
    input = given
    return new Promise<Blob>((resolve, reject) => {
      end = resolve
      fail = reject
    })
  }
  return {
    make,
    input: () => input,
    end: () => act(async () => end(new Blob(['done']))),
    fail: (error: Error) => act(async () => fail(error)),
  }
}

it('tells how far a file has come, and hands it out when it is made', async () => {
  const exporter = render()
  const work = slowWork()
  act(() => exporter.current.save('Slide', 'pptx', work.make))
  act(() => work.input()?.onProgress(1, 3))
  expect(exporter.current.jobs.job).toEqual({ status: 'working', what: 'Slide', done: 1, of: 3 })
  await work.end()
  expect(saved).toEqual(['figure.pptx'])
  expect(exporter.current.jobs.job).toMatchObject({ status: 'done' })
})

it('hands out nothing of what is no longer wanted, however it ends', async () => {
  const exporter = render()
  const work = slowWork()
  act(() => exporter.current.save('Slide', 'pptx', work.make))
  act(() => exporter.current.jobs.cancel())
  expect(work.input()?.signal.aborted).toBe(true)
  await work.end()
  expect(saved).toEqual([])
  expect(exporter.current.jobs.job).toEqual({ status: 'idle' })
})

it('goes on with the newest wish alone', async () => {
  const exporter = render()
  const [one, other] = [slowWork(), slowWork()]
  act(() => exporter.current.save('Slide', 'pptx', one.make))
  act(() => exporter.current.save('Page', 'docx', other.make))
  act(() => one.input()?.onProgress(1, 2))
  expect(exporter.current.jobs.job).toMatchObject({ status: 'working', what: 'Page', done: 0 })
  await one.end()
  await other.end()
  expect(saved).toEqual(['figure.docx'])
})

it('keeps what failed at hand to be tried again', async () => {
  const exporter = render()
  const work = slowWork()
  act(() => exporter.current.save('Slide', 'pptx', work.make))
  await work.fail(new TypeError('Failed to fetch dynamically imported module: /a.js'))
  expect(exporter.current.jobs.job).toMatchObject({ status: 'failed' })
  act(() => exporter.current.jobs.retry())
  expect(exporter.current.jobs.job).toMatchObject({ status: 'working', what: 'Slide' })
  await work.end()
  expect(saved).toEqual(['figure.pptx'])
})

it('shows a picture that may not be copied', async () => {
  const exporter = render()
  const picture = new Blob(['png'], { type: 'image/png' })
  await act(async () => exporter.current.copyPicture('the picture', () => Promise.resolve(picture)))
  expect(exporter.current.refused).toEqual({ kind: 'picture', label: 'the picture', picture })
})

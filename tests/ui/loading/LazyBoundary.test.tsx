import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import { ErrorBoundary } from '#ui/loading/ErrorBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'

const text = makeText('en', en)

async function show(content: ReactNode) {
  const around = (inner: ReactNode) => <TextContext value={text}>{inner}</TextContext>
  // Waits for lazy components.
  const { rerender } = await act(async () => render(around(content)))
  return (next: ReactNode) => rerender(around(next))
}

// React logs every error that a boundary catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  return () => vi.restoreAllMocks()
})

function Fussy({ of }: { of: string }): ReactNode {
  if (of === 'bad') throw new Error('a mistake')
  return <p>{of}</p>
}

const retry = () =>
  act(async () => {
    const [first] = screen.getAllByRole('button', { name: text.t('app.retry') })
    if (first) await userEvent.click(first)
  })

it('a component that fails to load shows an error, and loads on retry', async () => {
  const load = vi
    .fn<() => Promise<() => ReactNode>>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValue(() => <p>here at last</p>)
  const Late = lazyWithRetry(load)
  await show(
    <>
      <p>the rest</p>
      <LazyBoundary>
        <Late />
      </LazyBoundary>
    </>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent(text.t('broken.notLoaded'))
  expect(screen.getByText('the rest')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)

  await retry()
  expect(await screen.findByText('here at last')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(load).toHaveBeenCalledTimes(2)
})

it('one retry reloads every component that failed to load', async () => {
  const late = (name: string) => {
    const load = vi.fn<() => Promise<() => ReactNode>>()
    load.mockRejectedValueOnce(new TypeError('no network')).mockResolvedValue(() => <p>{name}</p>)
    return lazyWithRetry(load)
  }
  const [One, Other] = [late('one'), late('other')]
  await show(
    <>
      <LazyBoundary>
        <One />
      </LazyBoundary>
      <LazyBoundary>
        <Other />
      </LazyBoundary>
    </>,
  )
  expect(await screen.findAllByRole('alert')).toHaveLength(2)
  await retry()
  expect(await screen.findByText('one')).toBeVisible()
  expect(await screen.findByText('other')).toBeVisible()
})

it('a dialog that fails to load can be dismissed, and is loaded again when reopened', async () => {
  const load = vi
    .fn<() => Promise<() => ReactNode>>()
    .mockRejectedValueOnce(new TypeError('no network'))
    .mockResolvedValue(() => <p>here at last</p>)
  const Late = lazyWithRetry(load)
  const onClose = vi.fn<() => void>()
  const part = (isOpen: boolean) => (
    <LazyBoundary onClose={onClose}>{isOpen ? <Late /> : null}</LazyBoundary>
  )
  const change = await show(part(true))
  onClose.mockImplementation(() => change(part(false)))
  await userEvent.click(await screen.findByRole('button', { name: /^Dismiss “A part/ }))
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alert')).toBeNull()

  await act(async () => change(part(true)))
  expect(await screen.findByText('here at last')).toBeVisible()
})

it('a component rendered twice is loaded once', async () => {
  const load = vi.fn<() => Promise<(props: { of: string }) => ReactNode>>()
  load.mockResolvedValue(({ of }) => <p>{of}</p>)
  const Late = lazyWithRetry(load)
  await show(
    <LazyBoundary>
      <Late of="one" />
      <Late of="other" />
    </LazyBoundary>,
  )
  expect(await screen.findByText('one')).toBeVisible()
  expect(await screen.findByText('other')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)
})

it('an error while rendering is not reported as a network error', async () => {
  await show(
    <LazyBoundary>
      <Fussy of="bad" />
    </LazyBoundary>,
  )
  expect(await screen.findByRole('alert')).toHaveTextContent(text.t('broken.part'))
})

it('a boundary resets when its key changes, and only then', async () => {
  const figure = (of: string) => (
    <ErrorBoundary what="figure" resetKey={of}>
      <Fussy of={of} />
    </ErrorBoundary>
  )
  const change = await show(figure('bad'))
  expect(await screen.findByRole('alert')).toHaveTextContent(text.t('broken.figure'))
  change(figure('bad'))
  expect(screen.getByRole('alert')).toBeVisible()
  change(figure('good'))
  expect(screen.getByText('good')).toBeVisible()
})

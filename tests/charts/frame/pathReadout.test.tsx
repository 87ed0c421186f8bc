import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { choose } from '#analysis/choose.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { TextContext } from '#i18n/useText.ts'
import { readLink } from '#state/link/link.ts'
import { constant } from '#ui/readonlyStore.ts'
import { pictureOf } from '../../support/pictures.ts'
import { figureFor, real, text } from '../../support/packages.ts'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

function draw(link: string) {
  const onOrigin = vi.fn<(origin: readonly string[]) => void>()
  const { outcome } = choose(real.pair, readLink(link).selection)
  const context = { live: constant(outcome), onOrigin, onProduct: () => {} }
  const { container } = render(
    <TextContext value={text}>
      <ChartRendererContext value={interactiveSvgRenderer}>
        {figureFor(real, 'path', link).draw?.(context)}
      </ChartRendererContext>
    </TextContext>,
  )
  const words = () => container.querySelector('dl')?.closest('div')?.textContent ?? ''
  return { container, onOrigin, words }
}

describe('the readout of the path', () => {
  it('tells of the target’s year by default: scenario, 80 % of draws and baseline', () => {
    const { words } = draw('target=10@2028')
    expect(words()).toMatch(/^2028\/29/)
    expect(words()).toMatch(/Scenario \(median\)\$5\.21\sbn80% of draws\$\S+\sbn to \$\S+\sbn/)
    expect(words()).toMatch(/If nothing is moved\$5\.21\sbn/)
  })

  it('tells of the year that arrow keys point at, and what was counted', async () => {
    const { words } = draw('')
    screen.getByRole('slider').focus()
    await userEvent.keyboard('{Home}')
    expect(words()).toMatch(/^2021\/22.*Counted\$1\.57\sbn derived/)
    await userEvent.keyboard('{End}')
    expect(words()).toMatch(/^2034\/35.*Scenario/)
    await userEvent.keyboard('{Escape}')
    expect(words()).not.toMatch(/^1413/)
  })

  it('names a shock in its year', () => {
    const { words } = draw('target=10@2028&shock=2028:-30:3')
    expect(words()).toMatch(/Shock in this year−30%/)
  })
})

describe('events of the path', () => {
  it('have a button each that opens who says so; together they are a list', async () => {
    const { onOrigin } = draw('')
    const events = real.pair.events.filter(({ major }) => major)
    const marks = screen.getAllByRole('button', { name: /\d{4}: / })
    expect(marks.length).toBeGreaterThan(1)
    const ids: string[] = []
    for (const mark of marks) {
      await userEvent.click(mark)
      const opened = onOrigin.mock.lastCall?.[0] ?? []
      ids.push(...opened)
      for (const id of opened) {
        const event = events.find((each) => each.id === id)
        expect(mark).toHaveAccessibleName(expect.stringContaining(event?.title ?? '?'))
        expect(within(mark).getByText(new RegExp(event?.title ?? '?'))).toBeInTheDocument()
      }
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(marks.length)
  })
})

describe('shocks of the path', () => {
  it('are marked with their change, in files too', () => {
    const labels = [...pictureOf(real, 'path', 'shock=2027:-30:3').querySelectorAll('text')]
    expect(labels.filter(({ textContent }) => textContent === '−30%')).toHaveLength(1)
  })
})

import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { interactiveSvgRenderer } from '#figures/printing/svgRenderer.ts'
import { viewOf } from '#figures/viewOf.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { TextContext } from '#i18n/useText.ts'
import { withYears } from '#i18n/text.ts'
import { packageOf } from '#imports/packages/packageOf.ts'
import { constant } from '#ui/readonlyStore.ts'
import { knownOf, real, text } from '../../support/packages.ts'
import { bothFlows, context } from '../../support/tradeRows.ts'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

const solar = packageOf(bothFlows([2019, 2020], { calendar: 'solarHijri' }), 'ABC-XYZ', context)

/** The years on the axis, and the tip of the last year. */
async function yearsOf(files: PairFiles, link: string) {
  const { figure, chosen } = viewOf('mirror', link, knownOf(files), text)
  const live = constant(chosen.outcome)
  const { container } = render(
    <TextContext value={withYears(text, chosen.selection.calendar)}>
      <ChartRendererContext value={interactiveSvgRenderer}>
        {figure.draw?.({ live, onOrigin: () => {}, onProduct: () => {} })}
      </ChartRendererContext>
    </TextContext>,
  )
  const labels = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  const slider = screen.getByRole('slider')
  slider.focus()
  await userEvent.keyboard('{End}')
  const tip = container.querySelector('dl')?.closest('div')?.textContent
  return { labels, title: slider.getAttribute('aria-valuetext'), tip }
}

describe('the years of both sides', () => {
  it.each([
    ['', '2020/21', '2020/21 (1399) · Mar'],
    ['calendar=own', '1399', '1399 (2020/21) · Mar'],
  ])('are those of the calendar in which all count: ?%s', async (link, label, named) => {
    const { labels, title } = await yearsOf(solar, link)
    expect(labels).toContain(label)
    expect(labels).not.toContain('2020')
    expect(title?.startsWith(named)).toBe(true)
  })

  it('are Gregorian ones where calendars differ, unless those of the base come first', async () => {
    const gregorian = await yearsOf(real, 'years=2018..2024')
    expect(gregorian.labels).toContain('2020')
    expect(gregorian.title).toBe('Years beginning in 2024')
    expect(gregorian.tip).toContain('2024/25 (1403)')
    expect(gregorian.tip).toMatch(/ministry, 2024\/25\$/)
  })

  it('follow the base where its own years come first', async () => {
    const { labels, title, tip } = await yearsOf(real, 'years=2018..2024&calendar=own')
    expect(labels).toContain('1400')
    expect(labels).not.toContain('2020')
    expect(title).toBe('Years beginning in 2024')
    expect(tip).toContain('1403 (2024/25)')
  })
})

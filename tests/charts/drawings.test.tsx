import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, test, vi } from 'vitest'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { ChartTip } from '#charts/frame/ChartTip.tsx'
import { HeadlineStrip } from '#figures/headline/HeadlineStrip.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { createStore, useStore } from 'zustand'
import { niceScale, yearTicks } from '#charts/axes/niceScale.ts'
import { ChartRendererContext } from '#charts/frame/chartRenderer.ts'
import { pageRenderer } from '#figures/printing/pageRenderer.ts'
import { Legend } from '#charts/frame/Legend.tsx'
import { statusLegend } from '#charts/frame/legend.ts'
import { StatusMark } from '#charts/marks/StatusMark.tsx'
import type { ChartContext } from '#charts/frame/chartContext.ts'
import { clipLine } from '#charts/marks/clipLine.ts'
import { TextContext } from '#i18n/useText.ts'
import { STATUSES } from '#model/series.ts'
import { choose } from '#analysis/choose.ts'
import { figureFor, real, text } from '../support/packages.ts'

const outcome = choose(real.pair, {}).outcome

function stageWith(onOrigin: ChartContext['onOrigin']): ChartContext {
  return { live: constant(outcome), onOrigin, onProduct: () => {} }
}

function renderWithText(page: React.ReactElement) {
  return render(<TextContext value={text}>{page}</TextContext>)
}

describe('an axis', () => {
  test.each([
    [0, 24.1, [0, 5, 10, 15, 20, 25]],
    [0, 3.129, [0, 1, 2, 3, 4]],
    [-3, 9, [-4, -2, 0, 2, 4, 6, 8, 10]],
    [0, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    // A bar thinner than a line gets no step of the axis.
    [-0.001, 20, [0, 5, 10, 15, 20]],
  ])('from %d to %d counts in round steps', (min, max, ticks) => {
    const scale = niceScale(min, max)
    expect(scale.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks)
    expect([scale.min, Number(scale.max.toFixed(6))]).toEqual([ticks[0], ticks.at(-1)])
  })

  it('labels round years, never more than fit', () => {
    expect(yearTicks(1387, 1419)).toEqual([1390, 1395, 1400, 1405, 1410, 1415])
    expect(yearTicks(1960, 2040, 5)).toEqual([1960, 1980, 2000, 2020, 2040])
  })
})

describe('a line that leaves the plot', () => {
  it('ends exactly at its edge', () => {
    const points = [
      { x: 0, y: 100 },
      { x: 10, y: 50 },
      { x: 20, y: -50 },
    ]
    expect(clipLine(points, { top: 0, bottom: 200 })).toEqual({
      points: [...points.slice(0, 2), { x: 15, y: 0 }],
      isCut: true,
    })
    expect(clipLine(points.slice(0, 2), { top: 0, bottom: 200 })).toEqual({
      points: points.slice(0, 2),
      isCut: false,
    })
  })
})

describe('the signs of a status', () => {
  it('differ in shape, not in colour alone', () => {
    const drawn = STATUSES.map((status) => {
      const { container } = render(
        <svg>
          <StatusMark status={status} x={0} y={0} />
        </svg>,
      )
      const path = container.querySelector('path')
      return ['d', 'fill', 'stroke-dasharray'].map((name) => path?.getAttribute(name)).join(' ')
    })
    expect(new Set(drawn).size).toBe(STATUSES.length)
  })

  it('are explained where something is not plainly reported, and only there', () => {
    const context = stageWith(() => {})
    const entries = statusLegend(['reported', 'contested', 'contested'])
    renderWithText(<Legend entries={entries} context={context} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'reported',
      'contested',
    ])
    const plain = <Legend entries={statusLegend(['reported'])} context={context} />
    expect(renderWithText(plain).container).toBeEmptyDOMElement()
  })
})

describe('a figure on screen', () => {
  it('tells its message and every number to a reader who cannot see the drawing', async () => {
    const figure = figureFor(real, 'path')
    const onOrigin = vi.fn<(origin: readonly string[]) => void>()
    renderWithText(
      <ChartFrame figure={figure} onOrigin={onOrigin}>
        drawing
      </ChartFrame>,
    )
    const frame = screen.getByRole('figure', { name: 'Where does this lead?' })
    expect(frame).toHaveTextContent(/The scenario passes \$10\sbn in 2034\/35 \(1413\)/)

    await userEvent.click(within(frame).getByText('Table and who says so'))
    const row = await within(frame).findByRole('row', { name: /^2024 2024\/25/ })
    expect(row).toHaveTextContent(/\$2.42\sbn.*\$706\sm.*\$3.13\sbn.*reported/)
    const gap = within(frame).getByRole('row', { name: /^2019/ })
    expect(gap).toHaveTextContent('not reported')

    await userEvent.click(within(row).getByRole('button', { name: 'Who says so? 2024' }))
    expect(onOrigin).toHaveBeenCalledWith(['iran-customs-2024-total'])
  })

  it('has its table open where the link asks for it', async () => {
    renderWithText(
      <ChartFrame figure={figureFor(real, 'record')} isTableOpen onOrigin={() => {}}>
        drawing
      </ChartFrame>,
    )
    expect(await screen.findByRole('table')).toBeInTheDocument()
  })
})

describe('the strip of claims', () => {
  it('opens who says so from each claim', async () => {
    const onOrigin = vi.fn<(origin: readonly string[]) => void>()
    const { draw } = figureFor(real, 'headline')
    renderWithText(
      <ChartRendererContext value={pageRenderer}>
        {draw?.(stageWith(onOrigin))}
      </ChartRendererContext>,
    )
    await userEvent.click(screen.getByRole('button', { name: /Change, early 2025.*contested/ }))
    expect(onOrigin).toHaveBeenCalledWith([real.pair.claims[2]?.id])
  })

  it('names the status of every claim in words', () => {
    renderWithText(
      <HeadlineStrip
        headlines={[
          {
            id: 'a',
            label: 'A',
            value: '1',
            detail: 'then',
            source: 'somebody',
            doubt: null,
            status: 'estimated',
            origin: [],
          },
        ]}
        context={stageWith(() => {})}
      />,
    )
    expect(screen.getByRole('button')).toHaveTextContent('A1estimated · thensomebody')
  })
})

describe('a tip', () => {
  it('gives value, status, what happened and the source', () => {
    renderWithText(
      <ChartTip
        title="1403"
        lines={[{ label: 'Counted', value: '$3 bn', status: 'derived' }]}
        notes={['9 Oct: a visit']}
        source="Source: customs."
      />,
    )
    expect(screen.getByRole('definition')).toHaveTextContent('$3 bn derived')
    expect(screen.getByText('9 Oct: a visit')).toBeInTheDocument()
    expect(screen.getByText('Source: customs.')).toBeInTheDocument()
  })
})

describe('a live value', () => {
  it('redraws whoever reads a part only when that part changes', () => {
    const live = createStore(() => ({ a: 1, b: 1 }))
    const drawn = vi.fn<(part: number) => void>()
    function Part() {
      drawn(useStore(live, ({ a }) => a))
      return null
    }
    render(<Part />)
    act(() => live.setState({ a: 1, b: 2 }))
    expect(drawn).toHaveBeenCalledTimes(1)
  })
})

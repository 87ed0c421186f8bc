// The yardstick of the bench: one bare chart, redrawn whole on every input, and nothing else.
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'

const YEARS = Array.from({ length: 33 }, (_, index) => 2008 + index)
const BASE_YEAR = 2024
const BASE = 3.1

const history = YEARS.map((year) => (year <= BASE_YEAR ? BASE * 1.06 ** (year - BASE_YEAR) : null))
const baseline = path(0.06)

const chart = new UPlot(
  {
    width: 900,
    height: 420,
    // Fixed, as the app's are while a slider is dragged.
    scales: { x: { time: false }, y: { range: [0, 60] } },
    series: [
      { label: 'Year' },
      { label: 'History', stroke: '#1d1f23', width: 2 },
      { label: 'Baseline', stroke: '#7d7f85', width: 2, dash: [4, 4] },
      { label: 'Scenario', stroke: '#b8350f', width: 2, dash: [8, 4] },
    ],
  },
  [YEARS, history, baseline, path(0.1)],
  document.querySelector<HTMLElement>('#chart') ?? document.body,
)

document.querySelector('input')?.addEventListener('input', ({ currentTarget }) => {
  const growth = Number((currentTarget as HTMLInputElement).value) / 100
  chart.setData([YEARS, history, baseline, path(growth)], false)
  chart.redraw()
})

function path(growth: number) {
  return YEARS.map((year) => (year < BASE_YEAR ? null : BASE * (1 + growth) ** (year - BASE_YEAR)))
}

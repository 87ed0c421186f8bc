import { expect, it } from 'vitest'
import { pictureOf } from '../../support/pictures.ts'
import { figureFor, real } from '../../support/packages.ts'

const OWN =
  'own=total:2024:solarHijri:3.4:claimed:Ministry~total:2023:solarHijri:2.9:estimated:Ministry~total:2024:solarHijri:3.2:claimed:Agency'

it('names what stands beside the history by the symbols of its marks', () => {
  const { legend } = figureFor(real, 'path', OWN)
  const beside = legend.flatMap((entry) =>
    entry.kind === 'layer' && entry.colour === 'inkSoft' ? [[entry.symbol, entry.label]] : [],
  )
  expect(beside).toEqual([
    ['estimated', 'Ministry (added)'],
    ['claimed', 'Ministry (added) and Agency (added)'],
  ])
  // What is not in the years shown has no mark to be named.
  const later = figureFor(real, 'path', `${OWN}&years=2024..2030`).legend
  expect(later).not.toContainEqual(expect.objectContaining({ symbol: 'estimated' }))
})

it('draws the same symbol in the legend as in the chart', () => {
  const picture = pictureOf(real, 'path', 'own=total:2024:solarHijri:3.4:claimed:Ministry')
  const name = [...picture.querySelectorAll('text')].find(
    ({ textContent }) => textContent === 'Ministry (added)',
  )
  const symbol = name?.previousElementSibling
  const shape = symbol?.getAttribute('d')?.replace(/^M[-\d.,]+/, '')
  const same = [...picture.querySelectorAll('path')].filter(
    (path) =>
      path.getAttribute('stroke') === symbol?.getAttribute('stroke') &&
      path.getAttribute('d')?.replace(/^M[-\d.,]+/, '') === shape,
  )
  // That of the status, that of the source, and the mark itself.
  expect(same).toHaveLength(3)
})

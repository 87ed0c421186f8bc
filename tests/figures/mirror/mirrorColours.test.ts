import { expect, it } from 'vitest'
import { coloursIn } from '#charts/look/fileColours.ts'
import { pictureOf } from '../../support/pictures.ts'
import { real } from '../../support/packages.ts'

it.each(['flow=IRN-PAK', 'flow=PAK-IRN'])(
  'sources have the colour of their economy: %s',
  (link) => {
    const { first, second } = coloursIn('light')
    const names = [...pictureOf(real, 'mirror', link).querySelectorAll('text:not([aria-hidden])')]
    const inkOf = (source: string) => names.find(({ textContent }) => textContent === source)
    const [one, other] = real.pair.economies.map(({ code }) =>
      real.pair.sources.filter(({ reporter }) => reporter === code),
    )
    const inks = [one, other].map((sources = []) =>
      sources.flatMap(({ shortName }) => inkOf(shortName)?.getAttribute('fill') ?? []),
    )
    expect(new Set(inks[0])).toEqual(new Set([first]))
    expect(new Set(inks[1])).toEqual(new Set([second]))
  },
)

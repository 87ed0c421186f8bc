import { expect, it } from 'vitest'
import { figureFor, real } from '../support/packages.ts'
import { pictureOf } from '../support/pictures.ts'

const NAME = 'Federation of Chambers of Commerce and Industry of the East'
const OWN = `own=IRN-PAK:2024:solarHijri:3.4:claimed:${encodeURIComponent(NAME)}~total:2024:solarHijri:4.1:claimed:${encodeURIComponent(NAME)}`

it.each(['mirror', 'tornado'] as const)(
  'a name that %s cuts has the whole as its title, and in the table',
  (id) => {
    const titles = [...pictureOf(real, id, OWN).querySelectorAll('text title')]
    expect(titles.map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining(`${NAME} (added)`),
    )
    for (const { parentElement } of titles) expect(parentElement?.textContent).toMatch(/…$/)
    const cells = figureFor(real, id, OWN).table.rows.flatMap((row) => row.cells)
    expect(cells).toContainEqual(expect.stringContaining(NAME))
  },
)

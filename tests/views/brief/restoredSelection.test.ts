import { expect, it } from 'vitest'
import { MODEL_VERSION } from '#model/version.ts'
import { restoredSelection } from '#views/brief/restoredSelection.ts'

const bundled = {
  pair: 'a-b',
  vintage: '2026-01-15',
  model: MODEL_VERSION,
  name: '',
  link: 'growth=7',
}
const manifest = { vintage: '2026-01-15', pairs: [] }

it('pins the scenario of a bundle where its figures or its equations are others than here', () => {
  const own = { pair: 'a-b', growth: 7 }
  expect(restoredSelection(bundled, manifest)).toEqual(own)
  expect(restoredSelection({ ...bundled, model: 2 }, manifest)).toEqual({
    ...own,
    vintage: '2026-01-15',
    model: 2,
  })
  expect(restoredSelection({ ...bundled, vintage: '2025-01-15' }, manifest)).toEqual({
    ...own,
    vintage: '2025-01-15',
    model: MODEL_VERSION,
  })
})

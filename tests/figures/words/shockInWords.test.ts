import { expect, it } from 'vitest'
import { defaultsOf } from '#analysis/choose.ts'
import { assumptionValue } from '#figures/words/assumptionWords.ts'
import { changeInWords } from '#figures/words/changeInWords.ts'
import { readLink } from '#state/link/link.ts'
import { changesOf } from '#state/scenario/changes.ts'
import { knownOf, real, text } from '../../support/packages.ts'

const known = knownOf(real)

it.each([
  ['2027:37:0', '+37% in 2027, lasting', '+37%, lasting'],
  ['2027:-15:0', '−15% in 2027, lasting', '−15%, lasting'],
  ['2027:37:1', '+37% in 2027, fading within 1 year', '+37%, fading within 1 year'],
  ['2027:-15:3', '−15% in 2027, fading within 3 years', '−15%, fading within 3 years'],
])('a shock is told in words that hold for rises and falls: %s', (shock, whole, value) => {
  const changes = changesOf(readLink(`shock=${shock}`).selection, defaultsOf(real.pair))
  expect(changes.map((change) => changeInWords(change, known, text))).toEqual([whole])
  expect(changes.map((change) => assumptionValue(change, known, text))).toEqual([value])
})

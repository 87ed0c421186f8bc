import { describe, expect, it } from 'vitest'
import { CATEGORY_COLOURS, COLOUR_NAMES, type ColourName } from '#charts/look/colours.ts'
import { coloursIn } from '#charts/look/fileColours.ts'
import {
  colourDifference,
  contrastRatio,
  differenceIfColourBlind,
} from '../../support/colourDifference.ts'

/** Least CIEDE2000 between two colours of different meaning, and between any colour and the red. */
const [DISTINCT, NOT_RED] = [12, 20]
/** The same for eyes without red or green cones, and least contrast of a mark with its background. */
const [DISTINCT_IF_BLIND, LEAST_CONTRAST] = [6, 3]

const names = Object.keys(COLOUR_NAMES).filter((name): name is ColourName => name in COLOUR_NAMES)
const countries = ['first', 'second'] as const
const categories = CATEGORY_COLOURS
const compared = names.filter((name) => name.startsWith('compared'))

describe('the difference of two colours', () => {
  it('is what the authors of CIEDE2000 publish', () => {
    // Pairs of their test data, whose values are in CIELAB, cannot be named in hexadecimal exactly.
    expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(100, 1)
    expect(colourDifference('#ff0000', '#ff0000')).toBe(0)
    expect(colourDifference('#ff0000', '#00ff00')).toBeCloseTo(86.6, 1)
    expect(colourDifference('#0000ff', '#00ff00')).toBeCloseTo(83.2, 1)
  })
})

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  const colours = coloursIn(theme)
  const meaningful: readonly ColourName[] = [...countries, ...categories, ...compared, 'rest']

  const others = (one: ColourName) => meaningful.slice(meaningful.indexOf(one) + 1)

  it('are red for the scenario, and for nothing else', () => {
    const notScenarios = [...countries, ...categories, 'rest', 'total', 'inkSoft'] as const
    const tooRed = notScenarios.filter(
      (name) => colourDifference(colours[name], colours.scenario) < NOT_RED,
    )
    const likeCurrent = compared.filter(
      (name) => colourDifference(colours[name], colours.scenario) < DISTINCT,
    )
    expect([...tooRed, ...likeCurrent]).toEqual([])
  })

  it('differ wherever they mean different things, for colour-blind eyes too', () => {
    const alike = meaningful.flatMap((one) =>
      others(one)
        .filter((other) => {
          // No chart has both scenarios and categories.
          const share = compared.includes(one) === compared.includes(other) ? 1 : 0.75
          return (
            colourDifference(colours[one], colours[other]) < DISTINCT * share ||
            differenceIfColourBlind(colours[one], colours[other]) < DISTINCT_IF_BLIND * share
          )
        })
        .map((other) => `${one} and ${other}`),
    )
    expect(alike).toEqual([])
  })

  it('stand out from the background', () => {
    const marks = [...meaningful, 'scenario', 'baseline', 'balance', 'ruleStrong'] as const
    const faint = marks.filter(
      (name) => contrastRatio(colours[name], colours.paper) < LEAST_CONTRAST,
    )
    expect(faint).toEqual([])
  })
})

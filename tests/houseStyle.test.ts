import { describe, expect, it } from 'vitest'
import { sourceFiles } from './support/sourceFiles.ts'

const SOURCES = sourceFiles('src')
const CODE = SOURCES.filter(({ path }) => /\.tsx?$/.test(path))
const STYLES = SOURCES.filter(({ path }) => path.endsWith('.css'))

/** The pair we ship, whose name and figures belong to data/ alone. */
const THE_PAIR = /iran|pakistan|\bIRN\b|\bPAK\b|(?<![\d.])(?:1403|13\.6)(?!\d)/gi

/** Sides of the screen instead of sides of the text; `bottom` and `top` are the same in both. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g

const RAW_COLOUR =
  /#[\da-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*(?:white|black|gr[ae]y|red|green|blue|orange|yellow)\b/gi

describe('house style', () => {
  it('knows no pair under src', () => {
    expect(found(SOURCES, THE_PAIR)).toEqual([])
  })

  it('never turns text into code or markup', () => {
    expect(found(CODE, /dangerouslySetInnerHTML|\beval\(|\bnew Function\(|\.innerHTML\b/g)).toEqual(
      [],
    )
  })

  it('knows the type of everything', () => {
    expect(found(CODE, /:\s*any\b|\bas any\b|<any\b|@ts-(?:ignore|nocheck)/g)).toEqual([])
  })

  it('gives the reason beside every suppressed lint', () => {
    expect(found(CODE, /(?:ox|es)lint-disable(?![^\n]* -- \S)[^\n]*/g)).toEqual([])
  })

  it('lays out by the direction of the text, not of the screen', () => {
    expect(found(STYLES, PHYSICAL)).toEqual([])
  })

  it('takes every colour from the tokens', () => {
    const untoned = STYLES.filter(({ path }) => path !== 'src/ui/tokens.css')
    expect(found(untoned, RAW_COLOUR)).toEqual([])
  })

  it('keeps files short: at most 300 lines, one in ten above 200, half above 80', () => {
    const lengths = CODE.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    const tooLong = lengths.filter(({ lines }) => lines > 300)
    expect(tooLong.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([])

    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(quantile(sorted, 0.5), 'median').toBeLessThanOrEqual(80)
    expect(quantile(sorted, 0.9), '90th percentile').toBeLessThanOrEqual(200)
  })
})

/** Where a pattern occurs, each as `src/ui/Box.css:12 has "margin-left:"`. */
function found(files: typeof SOURCES, pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length
      return `${path}:${line} has "${match[0].trim()}"`
    }),
  )
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}

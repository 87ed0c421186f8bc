import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { enFirst } from '#i18n/enFirst.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const LATER = Object.keys(en).filter((key) => !(key in enFirst))

/** What is drawn before, or without, all words having come. */
const FIRST =
  /^src\/(?:app|ui|charts|views\/(?:dashboard\/(?!Share|Embed|share|useShare|useTaking)|embed))\//

describe('words that come later', () => {
  it('are there', () => {
    expect(LATER.length).toBeGreaterThan(0)
  })

  it('are used by nothing that may be drawn before them', () => {
    const early = sourceFiles('src').filter(({ path }) => FIRST.test(path))
    const strays = early.flatMap(({ path, text }) =>
      LATER.filter((key) => text.includes(`'${key}'`)).map((key) => `${path} uses ${key}`),
    )
    expect(strays).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { enChance } from '#i18n/enChance.ts'
import { enCompare } from '#i18n/enCompare.ts'
import { enEmbed } from '#i18n/enEmbed.ts'
import { enFirst } from '#i18n/enFirst.ts'
import { enMatters } from '#i18n/enMatters.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

/** What the first page draws before, or without, all words having come. */
const FIRST =
  /^src\/(?:ui|app\/(?!Embed|StillEmbed)|charts\/(?!Chance|Mirror|PlainTornado|R[a-zA-Z]*Re|Req|embed)|views\/dashboard\/(?!Lever(?!Controls)|Phase|Uncertainty)|views\/share\/FigureMenu)/

/** What an embed draws, which has its words from the beginning or never. */
const EMBEDDED = /^src\/(?:ui|app|charts|views\/embed)\//

function strays(places: RegExp, there: Readonly<Record<string, unknown>>): readonly string[] {
  const later = Object.keys(en).filter((key) => !(key in there))
  expect(later.length).toBeGreaterThan(0)
  return sourceFiles('src')
    .filter(({ path }) => places.test(path))
    .flatMap(({ path, text }) =>
      later.filter((key) => text.includes(`'${key}'`)).map((key) => `${path} uses ${key}`),
    )
}

describe('words that come later', () => {
  it('are used by nothing that may be drawn before them', () => {
    expect(strays(FIRST, enFirst)).toEqual([])
  })

  it('are used by nothing in an embed, but for what it opens', () => {
    expect(
      strays(EMBEDDED, { ...enFirst, ...enEmbed, ...enChance, ...enMatters, ...enCompare }),
    ).toEqual([])
  })
})

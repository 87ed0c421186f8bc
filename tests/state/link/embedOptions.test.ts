import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmbed, writeEmbed, type EmbedOptions } from '#state/link/embedOptions.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import { selections } from '../selections.ts'

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  controls: fc.boolean(),
  title: fc.boolean(),
  bus: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
})

describe('the address of an embed', () => {
  it('brings back its options and its link exactly', () => {
    fc.assert(
      fc.property(options, selections, (chosen, selection) => {
        const { options: read, link } = readEmbed(writeEmbed(writeLink(selection), chosen))
        expect(read).toEqual(chosen)
        expect(readLink(link)).toEqual({ selection, problems: [] })
      }),
    )
  })

  it('is only the link where everything is as usual', () => {
    const { options: usual } = readEmbed('')
    expect(usual).toEqual({ controls: false, title: true, bus: null })
    expect(writeEmbed('growth=7', usual)).toBe('growth=7')
  })

  it('opens whatever was typed into it', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (junk, query) => {
        expect(() => [readEmbed(junk), readEmbed(`?${query}`)]).not.toThrow()
      }),
    )
  })

  it('keeps the name of a bus that begins as mail writes an equals sign', () => {
    expect(readEmbed('bus=3Dx').options.bus).toBe('3Dx')
  })

  it.each(['bus=', 'bus=a b', `bus=${'x'.repeat(41)}`, 'bus=<b>'])(
    'does without what it cannot use: %s',
    (query) => {
      expect(readEmbed(query).options).toMatchObject({ bus: null })
    },
  )

  it('ignores what pym.js and content systems add, and what they escape', () => {
    const added = 'initialWidth=640&childId=a&parentTitle=News&parentUrl=https%3A%2F%2Fa.example'
    const { options: read, link } = readEmbed(`?growth=7&amp;controls=1&amp;title=0&${added}`)
    expect(read).toEqual({ controls: true, title: false, bus: null })
    expect(readLink(link)).toEqual({ selection: { growth: 7 }, problems: [] })
  })
})

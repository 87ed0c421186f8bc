import { describe, expect, it } from 'vitest'
import { wordDocument } from '#files/word/wordDocument.ts'
import { briefingOf, elements, isOn, pageOf, partsOf } from '../../support/office.ts'
import { text } from '../../support/packages.ts'
import { bodyOf, paragraphOf } from '../../support/word.ts'

describe('a Word document', () => {
  it('sets each paragraph in its direction', async () => {
    const note = 'یادداشت ما: رشد تا 2029.\n\nOur note.\n\n- نکتهٔ نخست\n- second'
    const parts = await partsOf(
      await wordDocument(briefingOf([pageOf('path', { note, references: [] })]), text),
    )
    const own = elements(bodyOf(parts), 'p')
    const turned = own.filter((one) => isOn(one, 'bidi'))
    expect(turned.map(paragraphOf)).toEqual(['یادداشت ما: رشد تا 2029.', 'نکتهٔ نخست'])
    for (const run of turned.flatMap((one) => elements(one, 'r')))
      expect(isOn(run, 'rtl')).toBe(true)
    const others = own.filter((one) => !turned.includes(one)).flatMap((one) => elements(one, 'r'))
    expect(others.filter((run) => isOn(run, 'rtl')).map((run) => run.textContent)).toEqual([])
  })

  it('keeps a name from right to left in a run of its own', async () => {
    const name = 'رشد ۲۰ درصد (2029)'
    const link = `growth=20&compare=desk~${encodeURIComponent(`growth=9&name=${name}`)}`
    const parts = await partsOf(
      await wordDocument(briefingOf([pageOf('compare', { references: [] }, link)]), text),
    )
    const runs = elements(bodyOf(parts), 'r').filter((run) => isOn(run, 'rtl'))
    expect(runs.length).toBeGreaterThan(0)
    for (const run of runs) expect(run.textContent).toContain(name)
    expect(bodyOf(parts).textContent).not.toMatch(/[\u2066-\u2069]/)
  })
})

import { describe, expect, it } from 'vitest'
import { repairXml } from '#files/slides/repairXml.ts'
import { qps } from '#i18n/qps.ts'
import { makeText } from '#i18n/text.ts'
import { text } from '../../support/packages.ts'
import '../../support/allEnglish.ts'

describe('a part of a presentation, put right', () => {
  it('has one look for each paragraph, the first', () => {
    const run = '<a:r><a:t>a</a:t></a:r>'
    expect(
      repairXml(
        `<a:p><a:pPr algn="l"><a:buNone/></a:pPr>${run}<a:pPr algn="r"><a:buNone/></a:pPr>${run}</a:p>`,
        text,
      ),
    ).toBe(`<a:p><a:pPr algn="l"><a:buNone/></a:pPr>${run}${run}</a:p>`)
  })

  it('has words in every shape but the picture of a slide', () => {
    expect(repairXml('<p:sp><p:spPr></p:spPr></p:sp>', text)).toContain('<p:txBody>')
    const image = '<p:sp><p:ph type="sldImg" idx="2"/><p:spPr></p:spPr>'
    expect(repairXml(`${image}<p:txBody>a</p:txBody></p:sp>`, text)).toBe(`${image}</p:sp>`)
    const others = `${image}</p:sp><p:sp><p:ph type="body"/><p:txBody>a</p:txBody></p:sp>`
    expect(repairXml(others, text)).toContain('<p:txBody>a</p:txBody>')
  })

  it('says in another language what language it is in, and how that runs', () => {
    const part = '<a:p><a:pPr algn="r"/><a:r><a:rPr lang="en-US"/></a:r></a:p><a:tblPr/>'
    expect(repairXml(part, text)).toBe(part.replace('en-US', 'en-GB'))
    const mirrored = repairXml(part, makeText('qps', qps))
    expect(mirrored).toContain('<a:pPr rtl="1" algn="r"/>')
    expect(mirrored).toContain('<a:tblPr rtl="1"/>')
  })

  it('has a number of its own for each shape, and a paragraph for each line of notes', () => {
    const part = '<p:cNvPr id="7" name="a"/><p:cNvPr id="7" name="b"/>'
    expect(repairXml(part, text)).toBe('<p:cNvPr id="1" name="a"/><p:cNvPr id="2" name="b"/>')
    const notes = '<a:p><a:r><a:rPr b="1"/><a:t>one\r\ntwo</a:t></a:r><a:endParaRPr/></a:p>'
    expect(repairXml(notes, text)).toBe(
      '<a:p><a:r><a:rPr b="1"/><a:t>one</a:t></a:r></a:p><a:p><a:r><a:rPr b="1"/><a:t>two</a:t></a:r></a:p>',
    )
  })

  it('tells those who do not see a table what it is', () => {
    const frame =
      '<p:cNvPr id="1" name="Who &amp; what"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
    expect(repairXml(frame, text)).toContain('name="Who &amp; what" descr="Who &amp; what"/>')
  })
})

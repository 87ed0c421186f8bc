import { describe, expect, it } from 'vitest'
import { openHtml } from '#imports/tables/htmlTables.ts'
import { recordsOfFile } from '../../support/importTables.ts'

/** The records of a page. */
async function recordsOf(html: string) {
  const [table] = await recordsOfFile(openHtml, new File([html], 'list.xls'))
  return table?.records
}

describe('openHtml', () => {
  it('reads rows of cells, and words outside of them as records of one cell', async () => {
    const html = `<html><head><title>Trade</title><style>td{}</style></head><body>
      <h3>List of  products</h3><div>Unit: <b>US Dollar</b> thousand</div>
      <table><tr><th>Code</th><th>Value in<br>2023</th></tr>
      <tr><td>'02<td>1&nbsp;234</tr><tr><td><div>'10</div></td><td></td></tr></table>Sources: customs`
    expect(await recordsOf(html)).toEqual([
      ['List of products'],
      ['Unit: US Dollar thousand'],
      ['Code', 'Value in 2023'],
      ["'02", '1 234'],
      ["'10", ''],
      ['Sources: customs'],
    ])
  })

  it('leaves empty what a cell covers beside and below itself', async () => {
    const html = `<table><tr><td rowspan=2>Code</td><td colspan=2>Imports</td><td rowspan="2">Unit</td></tr>
      <tr><td>2022</td><td>2023</td></tr><tr><td>10</td><td>1</td><td>2</td><td>t</td></tr></table>`
    expect(await recordsOf(html)).toEqual([
      ['Code', 'Imports', '', 'Unit'],
      ['', '2022', '2023', ''],
      ['10', '1', '2', 't'],
    ])
  })

  it('reads a table inside the cell of a layout', async () => {
    const html = `<table><tr><td>Menu<table><tr><td>10</td><td>5</td></tr></table></td></tr></table>`
    expect(await recordsOf(html)).toEqual([['Menu'], ['10', '5']])
  })

  it('does not grow with a span that no table has', async () => {
    const html = '<table><tr><td colspan="999999999">a</td></tr></table>'
    expect((await recordsOf(html))?.[0]?.length).toBe(500)
  })

  it('refuses a page without words', async () => {
    await expect(recordsOf('<html><script>1</script></html>')).rejects.toThrow('list.xls')
  })
})

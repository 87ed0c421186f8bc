import { utf16Of } from './decoded.ts'
import { TableError, type OpenTables } from './fileTable.ts'

/** The beginning of a file that tells its kind. */
const HEAD = 4096

/** Of UTF-8 and UTF-16, read as Windows-1252. */
const BYTE_ORDER_MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff\0?)/

/** Files of the parts that every workbook of Office is made of, which is a zip archive too. */
const OFFICE_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|customXml\/)/

/** Opens a file by what it holds: its name says nothing, since web pages are saved as `.xls`. */
export const openFile: OpenTables = async function* (file, options) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const open = await openerFor(file.name, head)
  yield* open(file, options)
}

async function openerFor(name: string, head: Uint8Array): Promise<OpenTables> {
  const start = new TextDecoder('windows-1252').decode(head)
  const text = start.replace(BYTE_ORDER_MARK, '').trimStart()
  if (text === '' && head.length < HEAD) throw new TableError(name, 'empty')
  if (start.startsWith('PK\u0003\u0004')) {
    return OFFICE_PARTS.test(start.slice(30))
      ? (await import('./workbook.ts')).openWorkbook
      : (await import('./zippedTables.ts')).openZip
  }
  if (start.startsWith('PAR1')) return (await import('./parquetRecords.ts')).openParquet
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new TableError(name, 'oldExcel')
  if (start.startsWith('\u001f\u008b')) return (await import('./zippedTables.ts')).openGzip
  if (head.includes(0) && utf16Of(head) === null) throw new TableError(name, 'unreadable')
  const [sign] = text
  if (sign === '<') return (await import('./htmlTables.ts')).openHtml
  if (sign === '{' || sign === '[') return (await import('./jsonRecords.ts')).openJson
  return (await import('./delimited.ts')).openDelimited
}

import type { CitedWork } from './citedWork.ts'
import { printableText } from '#files/text/printableText.ts'

const TYPES: Readonly<Record<CitedWork['kind'], string>> = {
  dataset: 'DATA',
  news: 'NEWS',
  report: 'RPRT',
  page: 'ELEC',
}

/** Works in the format of RIS, which reference managers import; one field a line. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(entry).join('\r\n')
}

function entry({ key, kind, author, title, date, note, url, accessed }: CitedWork): string {
  const fields: (readonly [string, string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    // A comma would separate family name and first name, which institutions do not have.
    ['AU', author.replaceAll(',', ';')],
    ['PB', author],
    ['TI', title],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['N1', note === '' ? null : note],
    ['UR', url],
    ['Y2', url === null ? null : accessed.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${line(value)}\r\n`))
    .join('')
}

/** Joins the lines of a value, since a line ending would begin another field. */
function line(value: string): string {
  return printableText(value).replaceAll(/\s+/g, ' ').trim()
}

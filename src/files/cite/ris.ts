import { OTHERS, type Author, type CitedWork } from './citedWork.ts'
import { printableText } from '#files/text/printableText.ts'

const TYPES: Readonly<Record<CitedWork['kind'], string>> = {
  dataset: 'DATA',
  news: 'NEWS',
  article: 'JOUR',
  report: 'RPRT',
  page: 'ELEC',
}

/** Works in the format of RIS, which reference managers import; one field a line. */
export function ris(works: readonly CitedWork[]): string {
  return works.map(entry).join('\r\n')
}

function entry(work: CitedWork): string {
  const { key, kind, authors, title, journal, date, doi, note, url, accessed } = work
  const institutions = authors.flatMap((author) => ('name' in author ? [author.name] : []))
  const fields: (readonly [string, string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ...authors
      .filter((author) => !isOthers(author))
      .map((author) => ['AU', nameOf(author)] as const),
    ['PB', institutions.length === 0 ? null : institutions.join('; ')],
    ['TI', title],
    ['T2', journal],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date?.replaceAll('-', '/') ?? null],
    ['N1', note === '' ? null : note],
    ['DO', doi],
    ['UR', url],
    ['Y2', url === null ? null : accessed.replaceAll('-', '/')],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${line(value)}\r\n`))
    .join('')
}

function isOthers(author: Author): boolean {
  return 'family' in author && author.family === OTHERS
}

/** Returns a name; of an institution without commas, which would separate family and given names. */
function nameOf(author: Author): string {
  if ('name' in author) return author.name.replaceAll(',', ';')
  return author.given === null ? author.family : `${author.family}, ${author.given}`
}

/** Joins the lines of a value, since a line ending would begin another field. */
function line(value: string): string {
  return printableText(value).replaceAll(/\s+/g, ' ').trim()
}

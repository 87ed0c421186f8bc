import { OTHERS, type Author, type CitedWork } from './citedWork.ts'
import { printableText } from '#files/text/printableText.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Characters special to TeX. Braces by name: BibTeX counts even escaped ones. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Works as BibTeX entries, in UTF-8; classic styles read them as well as biblatex does. */
export function bibtex(works: readonly CitedWork[]): string {
  return works.map(entry).join('\n')
}

function entry({
  kind,
  key,
  authors,
  title,
  journal,
  date,
  doi,
  note,
  url,
  accessed,
}: CitedWork): string {
  const [year, month] = date?.split('-') ?? []
  const fields: (readonly [string, string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : `{${authors.map(nameOf).join(' and ')}}`],
    // Double braces: a title keeps its capitals.
    ['title', `{{${words(title)}}}`],
    ['journal', journal === null ? undefined : `{${words(journal)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[Number(month) - 1]],
    ['doi', doi === null ? undefined : `{${address(doi)}}`],
    ['note', note === '' ? undefined : `{${words(note)}}`],
    ['url', url === null ? undefined : `{${address(url)}}`],
    ['urldate', url === null ? undefined : `{${accessed}}`],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value},`,
  )
  return [`@${kind === 'article' ? 'article' : 'misc'}{${key},`, ...lines, '}', ''].join('\n')
}

/** Returns a name in braces where BibTeX would split it: an institution, or a family name of more words. */
function nameOf(author: Author): string {
  if ('name' in author) return `{${words(author.name)}}`
  const { family, given } = author
  if (family === OTHERS) return family
  const kept = /\s/.test(family) ? `{${words(family)}}` : words(family)
  return given === null ? kept : `${kept}, ${words(given)}`
}

function words(text: string): string {
  return printableText(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}~^$&%#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
}

/** An address is read verbatim, so characters that would end the field are percent-encoded. */
function address(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}

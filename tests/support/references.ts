/** Fields of a reference by name, each as often as it occurs. */
export type Parsed = Readonly<{ type: string; fields: ReadonlyMap<string, readonly string[]> }>

/** Reads RIS as reference managers do: a tag, two spaces, a hyphen, a value; from TY to ER. */
export function parsedRis(ris: string): Parsed[] {
  const works: Parsed[] = []
  let fields: Map<string, string[]> | null = null
  for (const line of ris.split('\r\n').filter((each) => each !== '')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === '') throw new Error(`No field of RIS: ${line}`)
    if (tag === 'TY') {
      if (fields) throw new Error(`A work begins inside another: ${line}`)
      fields = new Map()
      works.push({ type: value, fields })
    } else if (!fields) throw new Error(`A field outside of a work: ${line}`)
    else if (tag === 'ER') fields = null
    else fields.set(tag, [...(fields.get(tag) ?? []), value])
  }
  if (fields) throw new Error('The last work does not end.')
  return works
}

/** Reads BibTeX as BibTeX does: braces are counted, whatever stands before them. */
export function parsedBibtex(bibtex: string): Parsed[] {
  return [...bibtex.matchAll(/^@(\w+)\{([^,\s]+),$/gm)].map((head) => {
    const fields = new Map([['key', [head[2] ?? '']]])
    let at = head.index + head[0].length
    for (;;) {
      const field = /^\s*(\w+) = /.exec(bibtex.slice(at))
      if (!field) break
      at += field[0].length
      const end = endOfValue(bibtex, at)
      fields.set(field[1] ?? '', [bibtex.slice(at, end).replace(/^\{(.*)\}$/s, '$1')])
      at = end + 1
    }
    if (!/^\s*\}/.test(bibtex.slice(at))) throw new Error(`${head[0]} does not end.`)
    return { type: head[1] ?? '', fields }
  })
}

/** The place of the comma after a value: the first outside of braces. */
function endOfValue(bibtex: string, from: number): number {
  let depth = 0
  for (let at = from; at < bibtex.length; at += 1) {
    const sign = bibtex[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth < 0) break
    if (sign === ',' && depth === 0) return at
  }
  throw new Error(`A value does not end: ${bibtex.slice(from, from + 60)}`)
}

/** The names of a field of authors: separated by "and" outside of braces, as BibTeX separates them. */
export function bibtexNames(authors: string): string[] {
  const names = ['']
  let depth = 0
  for (const word of authors.split(' ')) {
    if (word === 'and' && depth === 0) names.push('')
    else names[names.length - 1] = `${names.at(-1) ?? ''} ${word}`.trim()
    depth += (word.match(/(?<!\\)\{/g) ?? []).length - (word.match(/(?<!\\)\}/g) ?? []).length
  }
  return names
}

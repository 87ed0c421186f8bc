import { isSafeUrl } from './isSafeUrl.ts'
import { printableText } from './printableText.ts'

/** Text in one style; `url` is the address it links to, `null` without a link. */
export type Run = Readonly<{
  text: string
  isBold: boolean
  isItalic: boolean
  /** True only in documentation: readers' text has no inline code. */
  isCode: boolean
  url: string | null
}>

/** A paragraph, or a bulleted list with the runs of each entry. */
export type Block =
  | Readonly<{ kind: 'paragraph'; runs: readonly Run[] }>
  | Readonly<{ kind: 'list'; entries: readonly (readonly Run[])[] }>

/** Blocks of documentation, which readers' text cannot contain. */
export type DocumentationBlock =
  | Block
  | Readonly<{ kind: 'heading'; level: 2 | 3; runs: readonly Run[] }>
  | Readonly<{ kind: 'code'; text: string }>

type Style = Omit<Run, 'text'>

const PLAIN: Style = { isBold: false, isItalic: false, isCode: false, url: null }
const BULLET = /^\s*- +/
const BLANK_LINE = /\n[^\S\n]*\n/
/** The line between the head and the body of a table in Markdown. */
const BELOW_HEAD = /^\s*\|[\s:|-]+\|\s*$/
const HEADING = /^(##|###) (.+)$/s
const FENCED_CODE = /^```\w*\n([^]*?)\n```$/m

/**
 * Bold, italic, or a link. No part of the pattern can begin where another ends, so that the time it
 * takes grows linearly with the length of the text.
 */
const MARKS =
  /\*\*(?![\s*])(?<bold>(?:[^*]|\*(?!\*))+)(?<!\s)\*\*|\*(?![\s*])(?<italic>[^*]+)(?<!\s)\*|\[(?<label>[^[\]]+)\]\((?<url>(?:[^()\s]|\([^()\s]*\))+)\)/g

/** `MARKS`, and inline code and addresses without a label. */
const DOCUMENTATION_MARKS = new RegExp(
  String.raw`\`(?<code>[^\`]+)\`|${MARKS.source}|<(?<bracketed>https:[^>]+)>|(?<bare>https:\/\/[^\s)]+)`,
  'g',
)

/**
 * Parses text typed by a reader, in a small subset of Markdown: paragraphs, lists with `- `, `**bold**`,
 * `*italic*` and `[links](https://…)` to web and mail. Rows of a pasted table become entries of a list.
 * Everything else, HTML too, is kept as typed; no text is an error. Takes time linear in the length of
 * the text.
 */
export function parseMarkdown(source: string): readonly Block[] {
  return printableText(source)
    .split(BLANK_LINE)
    .flatMap((chunk) => blocksOf(withRowsAsEntries(chunk), MARKS))
}

/**
 * Parses the documentation of this project: the same subset, and `##` and `###` headings, fenced code, inline code and
 * addresses without a label.
 */
export function parseDocumentation(source: string): readonly DocumentationBlock[] {
  // Every second part is what the pattern captured: the content of a fence.
  return printableText(source)
    .split(FENCED_CODE)
    .flatMap((part, index) =>
      index % 2 === 1
        ? [{ kind: 'code', text: part } as const]
        : part.split(BLANK_LINE).flatMap((chunk) => headingOrBlocks(chunk.trim())),
    )
}

/** Returns the text of blocks without any style, a line for each paragraph or list entry. */
export function plainText(blocks: readonly Block[]): string {
  const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
  return blocks
    .flatMap((block) =>
      block.kind === 'list' ? block.entries.map((entry) => `• ${words(entry)}`) : words(block.runs),
    )
    .join('\n')
}

/** Rewrites the rows of a table, of which there are at least two, as the entries of a list. */
function withRowsAsEntries(chunk: string): string {
  const lines = chunk.split('\n').filter((line) => !BELOW_HEAD.test(line))
  if (lines.filter((line) => cellsOf(line) !== null).length < 2) return chunk
  return lines
    .map((line) => {
      const cells = cellsOf(line)
      return cells === null ? line : `- ${cells.map((cell) => cell.trim()).join(' · ')}`
    })
    .join('\n')
}

/** Returns the cells of a row as spreadsheets (between tabs) and Markdown (between bars) write it. */
function cellsOf(line: string): readonly string[] | null {
  if (line.includes('\t')) return line.split('\t')
  const trimmed = line.trim()
  const isRow = trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')
  return isRow ? trimmed.slice(1, -1).split('|') : null
}

function headingOrBlocks(chunk: string): readonly DocumentationBlock[] {
  const [, marks, title] = HEADING.exec(chunk) ?? []
  if (title === undefined) return blocksOf(chunk, DOCUMENTATION_MARKS)

  const level = marks === '##' ? 2 : 3
  return [{ kind: 'heading', level, runs: runsOf(title, DOCUMENTATION_MARKS) }]
}

/** Lines that belong together: those of a paragraph, or of each entry of a list. */
type Lines = Readonly<{ kind: Block['kind']; entries: string[][] }>

/**
 * Parses a chunk without blank lines. A bullet begins a list or its next entry; an indented
 * line continues the entry, any other line ends the list.
 */
function blocksOf(chunk: string, marks: RegExp): Block[] {
  const groups: Lines[] = []
  for (const line of chunk.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const isBullet = BULLET.test(line)
    const isInList = isBullet || (groups.at(-1)?.kind === 'list' && /^\s/.test(line))
    const kind = isInList ? 'list' : 'paragraph'
    if (groups.at(-1)?.kind !== kind) groups.push({ kind, entries: isBullet ? [] : [[]] })
    const entries = groups.at(-1)?.entries
    if (isBullet) entries?.push([line.replace(BULLET, '')])
    else entries?.at(-1)?.push(line)
  }
  return groups.map(({ kind, entries }) => {
    const [runs = [], ...furtherEntries] = entries.map((lines) => runsOf(joined(lines), marks))
    return kind === 'list' ? { kind, entries: [runs, ...furtherEntries] } : { kind, runs }
  })
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ')
}

function runsOf(text: string, marks: RegExp, style: Style = PLAIN): Run[] {
  const parts: Run[][] = []
  let position = 0
  for (const match of text.matchAll(marks)) {
    parts.push(plainRun(text.slice(position, match.index), style), markedRuns(match, marks, style))
    position = match.index + match[0].length
  }
  return [...parts, plainRun(text.slice(position), style)].flat()
}

/** Parses a match; the text inside it may contain other marks, but not the same again. */
function markedRuns(match: RegExpExecArray, marks: RegExp, style: Style): Run[] {
  const { bold, italic, code, label, url, bracketed, bare } = match.groups ?? {}
  if (bold !== undefined) return runsOf(bold, marks, { ...style, isBold: true })
  if (italic !== undefined) return runsOf(italic, marks, { ...style, isItalic: true })
  if (code !== undefined) return plainRun(code, { ...style, isCode: true })

  const address = url ?? bracketed ?? bare
  if (address === undefined || style.url !== null || !isSafeUrl(address)) {
    return plainRun(match[0], style)
  }
  return label === undefined
    ? plainRun(address, { ...style, url: address })
    : runsOf(label, marks, { ...style, url: address })
}

function plainRun(text: string, style: Style): Run[] {
  return text === '' ? [] : [{ text, ...style }]
}

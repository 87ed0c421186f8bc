/** Words in one style; `url` is where they lead, `null` where they lead nowhere. */
export type Run = Readonly<{
  text: string
  isBold: boolean
  isItalic: boolean
  url: string | null
}>

/** A paragraph, or a list with one entry a bullet. */
export type Block =
  | Readonly<{ kind: 'paragraph'; runs: readonly Run[] }>
  | Readonly<{ kind: 'list'; entries: readonly (readonly Run[])[] }>

type Style = Omit<Run, 'text'>

const PLAIN: Style = { isBold: false, isItalic: false, url: null }
const BULLET = /^\s*- +/
const SAFE = /^(?:https?:\/\/|mailto:)\S+$/i

/** What no file of words may hold: control characters but tab and line end, halves of characters. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu

/**
 * Bold, italic, or a link. No part of the pattern can begin where another ends, so that the time it
 * takes grows with the length of the text and no faster.
 */
const MARKED =
  /\*\*(?![\s*])((?:[^*]|\*(?!\*))+)(?<!\s)\*\*|\*(?![\s*])([^*]+)(?<!\s)\*|\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g

/**
 * The words of a reader, in a small part of Markdown: paragraphs, lists with `- `, `**bold**`,
 * `*italic*` and `[links](https://…)` to web and mail. Everything else stays as it was typed, HTML
 * too; nothing is refused.
 */
export function parseMarkdownSubset(source: string): readonly Block[] {
  return printable(source)
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => blocksOf(chunk.split('\n').filter((line) => line.trim() !== '')))
}

/** The same words without any style, a line for each paragraph or entry. */
export function plainText(blocks: readonly Block[]): string {
  const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
  return blocks
    .flatMap((block) =>
      block.kind === 'list' ? block.entries.map((entry) => `• ${words(entry)}`) : words(block.runs),
    )
    .join('\n')
}

/** Text as every file format can hold it, with `\n` alone at the end of lines. */
export function printable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '')
}

/** Lines without an empty one between them: a list begins at its first bullet. */
function blocksOf(lines: readonly string[]): Block[] {
  const first = lines.findIndex((line) => BULLET.test(line))
  const before = first === -1 ? lines : lines.slice(0, first)
  const paragraph: Block[] =
    before.length > 0 ? [{ kind: 'paragraph', runs: runsOf(joined(before)) }] : []
  return first === -1 ? paragraph : [...paragraph, ...listsOf(lines.slice(first))]
}

/** From the first bullet on: what is indented goes on with its entry, anything else ends the list. */
function listsOf(lines: readonly string[]): Block[] {
  const end = lines.findIndex((line) => !/^\s/.test(line) && !BULLET.test(line))
  const listed = end === -1 ? lines : lines.slice(0, end)
  const entries: string[][] = []
  for (const line of listed) {
    if (BULLET.test(line)) entries.push([line.replace(BULLET, '')])
    else entries.at(-1)?.push(line)
  }
  const list: Block = { kind: 'list', entries: entries.map((entry) => runsOf(joined(entry))) }
  return end === -1 ? [list] : [list, ...blocksOf(lines.slice(end))]
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ')
}

function runsOf(text: string, style: Style = PLAIN): Run[] {
  const runs: Run[] = []
  let rest = 0
  for (const match of text.matchAll(MARKED)) {
    runs.push(...plainRun(text.slice(rest, match.index), style), ...markedRuns(match, style))
    rest = match.index + match[0].length
  }
  return [...runs, ...plainRun(text.slice(rest), style)]
}

function markedRuns([whole, bold, italic, label, url]: RegExpExecArray, style: Style): Run[] {
  if (bold !== undefined) return runsOf(bold, { ...style, isBold: true })
  if (italic !== undefined) return runsOf(italic, { ...style, isItalic: true })
  if (label === undefined || url === undefined || style.url !== null || !isSafe(url)) {
    return plainRun(whole, style)
  }
  return runsOf(label, { ...style, url })
}

function plainRun(text: string, style: Style): Run[] {
  return text === '' ? [] : [{ text, ...style }]
}

/** Web and mail alone: an address of another kind might run code in the reader's name. */
export function isSafe(url: string): boolean {
  return SAFE.test(url) && URL.canParse(url)
}

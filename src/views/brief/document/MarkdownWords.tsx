import type { Table } from '#charts/frame/table.ts'
import { Markdown } from '#files/text/Markdown.tsx'
import { TokenWords } from './TokenWords.tsx'

type MarkdownWordsProps = Readonly<{
  words: string
  /** The table whose cells the tokens refer to; without one, tokens stay as they are. */
  table?: Table
}>

/** The reader's Markdown as printed, with tokens replaced by the numbers of a table. */
export function MarkdownWords({ words, table }: MarkdownWordsProps) {
  if (!table) return <Markdown source={words} />
  return (
    <Markdown source={words} renderText={(text) => <TokenWords words={text} table={table} />} />
  )
}

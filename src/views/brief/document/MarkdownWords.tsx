import type { Table } from '#charts/frame/table.ts'
import { Markdown } from '#files/text/Markdown.tsx'
import { TokenWords } from './TokenWords.tsx'

type MarkdownWordsProps = Readonly<{
  words: string
  /** The table that tokens in the words are cells of; without one they stay as they are. */
  table?: Table
}>

/** The reader's words as they are printed, with the numbers of a table in place of its tokens. */
export function MarkdownWords({ words, table }: MarkdownWordsProps) {
  if (!table) return <Markdown source={words} />
  return (
    <Markdown source={words} renderText={(text) => <TokenWords words={text} table={table} />} />
  )
}

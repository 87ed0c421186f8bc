import type { ReactNode } from 'react'
import type { Table } from '#charts/table.ts'
import { parseMarkdownSubset, type Block, type Run } from '#files/markdownSubset.ts'
import { TokenWords } from './TokenWords.tsx'

type MarkdownWordsProps = Readonly<{
  words: string
  /** The table that tokens in the words are cells of; without one they stay as they are. */
  table?: Table
}>

/** The reader's words: the same part of Markdown that files understand, and never markup of theirs. */
export function MarkdownWords({ words, table }: MarkdownWordsProps) {
  return parseMarkdownSubset(words).map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- blocks have no name but their place
    <BlockWords key={index} block={block} table={table} />
  ))
}

type BlockWordsProps = Readonly<{ block: Block; table: Table | undefined }>

function BlockWords({ block, table }: BlockWordsProps) {
  if (block.kind === 'paragraph') return <p dir="auto">{runs(block.runs, table)}</p>

  return (
    <ul dir="auto">
      {block.entries.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- entries have no name but their place
        <li key={index}>{runs(entry, table)}</li>
      ))}
    </ul>
  )
}

function runs(all: readonly Run[], table: Table | undefined): ReactNode {
  return all.map((run, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- runs have no name but their place
    <RunWords key={index} run={run} table={table} />
  ))
}

function RunWords({ run, table }: Readonly<{ run: Run; table: Table | undefined }>) {
  const { text, isBold, isItalic, url } = run
  const plain = table ? <TokenWords words={text} table={table} /> : text
  const italic = isItalic ? <em>{plain}</em> : plain
  const styled = isBold ? <strong>{italic}</strong> : italic
  return url === null ? (
    styled
  ) : (
    <a href={url} target="_blank" rel="noreferrer">
      {styled}
    </a>
  )
}

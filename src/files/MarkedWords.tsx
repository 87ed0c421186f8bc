import type { ReactNode } from 'react'
import { inOrder } from './inOrder.tsx'
import { parseMarkdownSubset, type Block, type Run } from './markdownSubset.ts'

/** The words of a reader, which are in the Markdown subset, as elements of a page. */
export function MarkedWords({ source }: Readonly<{ source: string }>) {
  return inOrder(parseMarkdownSubset(source), elementOf)
}

function elementOf(block: Block): ReactNode {
  if (block.kind === 'paragraph') return <p>{wordsOf(block.runs)}</p>
  return (
    <ul>
      {inOrder(block.entries, (entry) => (
        <li>{wordsOf(entry)}</li>
      ))}
    </ul>
  )
}

function wordsOf(runs: readonly Run[]): ReactNode {
  return inOrder(runs, marked)
}

function marked({ text, isBold, isItalic, url }: Run): ReactNode {
  const slanted = isItalic ? <em>{text}</em> : text
  const words = isBold ? <strong>{slanted}</strong> : slanted
  return url === null ? words : <a href={url}>{words}</a>
}

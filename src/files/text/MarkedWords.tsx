import type { ReactNode } from 'react'
import { inOrder } from './inOrder.tsx'
import { parseMarkdownSubset, type Block, type Run } from './markdownSubset.ts'

/** Draws words that have one style. */
type DrawWords = (words: string) => ReactNode

type MarkedWordsProps = Readonly<{ source: string; draw?: DrawWords }>

/** The words of a reader, which are in the Markdown subset, as elements: never markup of theirs. */
export function MarkedWords({ source, draw = asTheyAre }: MarkedWordsProps) {
  return inOrder(parseMarkdownSubset(source), (block) => drawnBlock(block, draw))
}

function drawnBlock(block: Block, draw: DrawWords): ReactNode {
  if (block.kind === 'paragraph') return <p dir="auto">{drawnRuns(block.runs, draw)}</p>

  return (
    <ul dir="auto">
      {inOrder(block.entries, (entry) => (
        <li>{drawnRuns(entry, draw)}</li>
      ))}
    </ul>
  )
}

function drawnRuns(runs: readonly Run[], draw: DrawWords): ReactNode {
  return inOrder(runs, ({ text, isBold, isItalic, url }) => {
    const slanted = isItalic ? <em>{draw(text)}</em> : draw(text)
    const words = isBold ? <strong>{slanted}</strong> : slanted
    if (url === null) return words
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {words}
      </a>
    )
  })
}

function asTheyAre(words: string): ReactNode {
  return words
}

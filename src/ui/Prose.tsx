import { Fragment, type ReactNode } from 'react'
import styles from './Prose.module.css'

type ProseProps = Readonly<{ text: string }>

/**
 * Running text in a small part of Markdown: `##` and `###` headings (printed one level lower, below
 * that of their section), paragraphs, lists, fenced code, and inline code, bold and links.
 */
export function Prose({ text }: ProseProps) {
  return (
    <div className={styles['prose']}>
      {blocksOf(text).map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the text never changes its order
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: Readonly<{ block: string }>) {
  if (block.startsWith('```')) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must scroll it
      <pre tabIndex={0}>
        <code>{block.replaceAll(/^```\w*\n|\n```$/g, '')}</code>
      </pre>
    )
  }
  if (block.startsWith('### ')) return <h4>{inline(block.slice(4))}</h4>
  if (block.startsWith('## ')) return <h3>{inline(block.slice(3))}</h3>
  if (block.startsWith('- ')) {
    return (
      <ul>
        {block
          .split(/\n?^- /m)
          .slice(1)
          .map((item) => (
            <li key={item}>{inline(item)}</li>
          ))}
      </ul>
    )
  }
  return <p>{inline(block)}</p>
}

/** Blocks are parted by empty lines, except inside fenced code. */
function blocksOf(text: string): string[] {
  return (text.match(/^```[^]*?^```$|(?:^(?!```).+$\n?)+/gm) ?? []).map((block) => block.trim())
}

const INLINE = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|<https:[^>]+>|https:\/\/[^\s)]+)/

function inline(text: string): ReactNode {
  return text.split(INLINE).map((piece, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the text never changes its order
    <Fragment key={index}>{index % 2 === 0 ? piece : marked(piece)}</Fragment>
  ))
}

function marked(piece: string): ReactNode {
  if (piece.startsWith('`')) return <code>{piece.slice(1, -1)}</code>
  if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>
  const [, words, address] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? []
  const href = address ?? piece.replaceAll(/[<>]/g, '')
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words ?? href}
    </a>
  )
}

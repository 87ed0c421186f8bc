import type { ReactNode } from 'react'
import { mapWithIndexKeys } from './mapWithIndexKeys.tsx'
import { parseMarkdown, type DocumentationBlock, type Run } from './parseMarkdown.ts'

/** Renders text that has one style. */
type RenderText = (text: string) => ReactNode

type MarkdownProps = Readonly<{ source: string; renderText?: RenderText }>

/** A reader's text in the Markdown subset as elements; HTML in it stays text. */
export function Markdown({ source, renderText }: MarkdownProps) {
  return <MarkdownBlocks blocks={parseMarkdown(source)} renderText={renderText} />
}

type MarkdownBlocksProps = Readonly<{
  blocks: readonly DocumentationBlock[]
  renderText?: RenderText | undefined
}>

/** Parsed Markdown as elements. Headings are one level lower, below that of their section. */
export function MarkdownBlocks({ blocks, renderText = unchanged }: MarkdownBlocksProps) {
  return mapWithIndexKeys(blocks, (block) => renderBlock(block, renderText))
}

function renderBlock(block: DocumentationBlock, renderText: RenderText): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{renderRuns(block.runs, renderText)}</p>
    case 'list':
      return (
        <ul dir="auto">
          {mapWithIndexKeys(block.entries, (entry) => (
            <li dir="auto">{renderRuns(entry, renderText)}</li>
          ))}
        </ul>
      )
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4'
      return <Heading>{renderRuns(block.runs, renderText)}</Heading>
    }
    case 'code':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must scroll it
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
  }
}

function renderRuns(runs: readonly Run[], renderText: RenderText): ReactNode {
  return mapWithIndexKeys(runs, ({ text, isBold, isItalic, isCode, url }) => {
    const content = isCode ? <code>{text}</code> : renderText(text)
    const italic = isItalic ? <em>{content}</em> : content
    const bold = isBold ? <strong>{italic}</strong> : italic
    if (url === null) return bold
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {bold}
      </a>
    )
  })
}

function unchanged(text: string): ReactNode {
  return text
}

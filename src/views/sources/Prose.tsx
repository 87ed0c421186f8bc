import { MarkdownBlocks } from '#files/text/Markdown.tsx'
import { parseDocumentation } from '#files/text/parseMarkdown.ts'
import styles from './Prose.module.css'

/** Our own documentation as running text. */
export function Prose({ text }: Readonly<{ text: string }>) {
  return (
    <div className={styles['prose']}>
      <MarkdownBlocks blocks={parseDocumentation(text)} />
    </div>
  )
}

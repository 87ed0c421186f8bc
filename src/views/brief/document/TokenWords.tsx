import type { Table } from '#charts/frame/table.ts'
import { templatePieces } from '#figures/paragraphs/paragraph.ts'
import { useText } from '#i18n/useText.ts'
import styles from './TokenWords.module.css'

type TokenWordsProps = Readonly<{ words: string; table: Table }>

/** Replaces every token by its number, with its origin as tooltip, or by a marked gap. */
export function TokenWords({ words, table }: TokenWordsProps) {
  const pieces = templatePieces(words, table, useText())
  return pieces.map((piece, index) =>
    piece.kind === 'words' ? (
      piece.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
      <span key={index} className={styles[piece.kind]} title={piece.from}>
        {piece.text}
      </span>
    ),
  )
}

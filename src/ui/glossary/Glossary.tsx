import { createElement, Fragment, useEffect, useState, type ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { Gloss } from './glossContext.ts'
import styles from './Glossary.module.css'
import { meaningOf, splitterFor, TERMS, type Term } from './terms.ts'

type GlossaryProps = Readonly<{
  /** Called with the function that makes the gloss of a text. */
  onReady: (gloss: () => Gloss) => void
}>

/** What the words of the app mean: a dialog, open once one of them is pressed. */
export function Glossary({ onReady }: GlossaryProps) {
  const text = useText()
  const [asked, setAsked] = useState<Term | null>(null)
  useEffect(() => {
    const piecesOf = splitterFor(text)
    // As arguments, the pieces need no keys.
    const gloss: Gloss = (words) =>
      createElement(
        Fragment,
        null,
        ...piecesOf(words).map((piece) =>
          piece.term === null ? piece.words : termButton(piece.words, piece.term, setAsked),
        ),
      )
    onReady(() => gloss)
  }, [text, onReady])
  if (asked === null) return null

  return (
    <Dialog title={text.t('glossary.title')} onClose={() => setAsked(null)}>
      <dl className={styles['terms']}>
        {[asked, ...TERMS.filter((term) => term !== asked)].map((term) => {
          const { name, means } = meaningOf(term, text)
          return (
            <div key={term}>
              <dt>{name}</dt>
              <dd>{means}</dd>
            </div>
          )
        })}
      </dl>
    </Dialog>
  )
}

function termButton(words: string, term: Term, onAsk: (term: Term) => void): ReactNode {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      className={styles['term']}
      onClick={() => onAsk(term)}
    >
      {words}
    </button>
  )
}

import type { Text } from '#i18n/text.ts'

const WORDS = ['draws', 'band', 'baseline', 'lever', 'mirror', 'baseRate', 'shock'] as const
const STATUSES = [
  'reported',
  'preliminary',
  'derived',
  'claimed',
  'estimated',
  'assumed',
  'contested',
] as const

type Word = (typeof WORDS)[number]

/** A word of the glossary: one of its own, or the status of a value. */
export type Term = Word | (typeof STATUSES)[number]

/** A part of a text; `term` where it is a word of the glossary. */
export type Piece = Readonly<{ words: string; term: Term | null }>

export const TERMS: readonly Term[] = [...WORDS, ...STATUSES]

/** Returns the name of a term and what it means. */
export function meaningOf(term: Term, { t }: Text) {
  return isWord(term)
    ? { name: t(`glossary.${term}`), means: t(`glossary.${term}.means`) }
    : { name: t(`status.${term}`), means: t(`statusMeans.${term}`) }
}

/**
 * Splits texts at whole words of the glossary, of which only the first mention has its term. Statuses
 * are common words: they are found only where they stand alone, as in a legend.
 */
export function splitterFor({ t }: Text): (text: string) => readonly Piece[] {
  const forms = new Map<string, Term>(
    WORDS.flatMap((word) =>
      t(`glossary.${word}.forms`)
        .split(', ')
        .map((form) => [form, word] as const),
    ),
  )
  const alone = new Map<string, Term>(STATUSES.map((status) => [t(`status.${status}`), status]))
  const pattern = new RegExp(`(?<!\\p{L})(${[...forms.keys()].join('|')})(?!\\p{L})`, 'iu')
  return (text) => {
    const status = alone.get(text)
    if (status !== undefined) return [{ words: text, term: status }]

    const seen = new Set<Term>()
    return text.split(pattern).map((words) => {
      const term = forms.get(words.toLowerCase())
      if (term === undefined || seen.has(term)) return { words, term: null }
      seen.add(term)
      return { words, term }
    })
  }
}

function isWord(term: Term): term is Word {
  return WORDS.some((word) => word === term)
}

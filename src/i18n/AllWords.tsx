import { use, type ReactNode } from 'react'
import { LANGUAGES, type Lang } from './languages.ts'
import { makeText, type Text } from './text.ts'
import { TextContext, useText } from './useText.ts'

const texts = new Map<Lang, Promise<Text>>()

/** Gives what stands inside all words of the reader's language, and waits until they have come. */
export function AllWords({ children }: Readonly<{ children: ReactNode }>) {
  return <TextContext value={use(allWords(useText()))}>{children}</TextContext>
}

/** The same text with all words of its language; loaded once. */
export function allWords({ lang }: Text): Promise<Text> {
  const known = texts.get(lang)
  if (known) return known

  const text = LANGUAGES[lang].loadAll().then((messages) => makeText(lang, messages))
  // What did not come is asked for again by whoever needs it next.
  text.catch(() => texts.delete(lang))
  texts.set(lang, text)
  return text
}

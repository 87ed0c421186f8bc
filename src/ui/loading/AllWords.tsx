import type { ComponentType, ReactNode } from 'react'
import { LANGUAGES, type Lang } from '#i18n/languages.ts'
import { makeText } from '#i18n/text.ts'
import { TextContext, useText } from '#i18n/useText.ts'
import { lazyWithRetry } from './lazyWithRetry.tsx'

type Around = Readonly<{ children: ReactNode }>

const WORDED = Object.fromEntries(
  (Object.keys(LANGUAGES) as Lang[]).map((lang) => [lang, wordedIn(lang)]),
) as Readonly<Record<Lang, ComponentType<Around>>>

/** Gives what stands inside all words of the reader's language, which come when first needed. */
export function AllWords({ children }: Around) {
  const Worded = WORDED[useText().lang]
  return <Worded>{children}</Worded>
}

function wordedIn(lang: Lang): ComponentType<Around> {
  return lazyWithRetry<Around>(async () => {
    const text = makeText(lang, await LANGUAGES[lang].loadAll())
    return function AllOf({ children }) {
      return <TextContext value={text}>{children}</TextContext>
    }
  })
}

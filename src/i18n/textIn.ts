import { LANGUAGES, type Lang } from './languages.ts'
import { makeText, type Text } from './text.ts'
import { createCache } from '#model/math/createCache.ts'

const cache = createCache<Promise<Text>>()

/** Loads the text of a language, once. */
export function textIn(lang: Lang): Promise<Text> {
  return cache([lang], () => LANGUAGES[lang].load().then((messages) => makeText(lang, messages)))
}

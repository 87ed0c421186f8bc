import { LANGUAGES, type Lang } from './languages.ts'
import { makeText, type Text } from './text.ts'
import { createCache } from '#model/math/createCache.ts'

const cache = createCache<Text | Promise<Text>>()

/** Returns the text of a language, always the same object; loads it first unless it is English. */
export function textIn(lang: Lang): Text | Promise<Text> {
  return cache([lang], () => {
    const messages = LANGUAGES[lang].messages()
    return messages instanceof Promise
      ? messages.then((loaded) => makeText(lang, loaded))
      : makeText(lang, messages)
  })
}

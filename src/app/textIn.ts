import { LANGUAGES, type Lang } from '#i18n/languages.ts'
import { makeText, type Text } from '#i18n/text.ts'

const texts = new Map<Lang, Promise<Text>>()

/** The text of a language; loaded once. */
export function textIn(lang: Lang): Promise<Text> {
  const known = texts.get(lang)
  if (known) return known

  const text = LANGUAGES[lang].load().then((messages) => makeText(lang, messages))
  texts.set(lang, text)
  return text
}

import { EMBED_WORDS } from '#i18n/embedWords.ts'
import type { Lang } from '#i18n/languages.ts'
import { makeText, type Text } from '#i18n/text.ts'

/** The text of a language with the words that embeds need besides those of the first page. */
export async function embedTextIn(lang: Lang): Promise<Text> {
  return makeText(lang, await EMBED_WORDS[lang]())
}

import type { Figure } from '#figures/figure.ts'
import type { Known } from '#analysis/known.ts'
import { assumptionSentences } from '#files/cite/citation.ts'
import { assumptionsOf } from '#figures/words/assumptions.ts'
import { viewOf } from '#figures/viewOf.ts'
import type { Text } from '#i18n/text.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { writeEmbed } from '#state/link/embedOptions.ts'
import { writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { snippet } from './snippet.ts'
import { snippetHeight } from './snippetHeight.ts'

/** The options of an embed. */
export type EmbedSettings = Readonly<{
  theme: 'light' | 'dark' | null
  /** A language of the app; `null` for the default of embeds. */
  lang: string | null
  /** Whether the embed keeps showing the current release when newer ones are published. */
  isPinned: boolean
  hasControls: boolean
  hasTitle: boolean
  /** In pixels; `null` for one that follows the content. */
  height: number | null
  /** Embeds with the same name share a scenario; empty for none. */
  bus: string
}>

/** Data of the reader's own for an embed: in its address, or in a file beside the host page. */
export type EmbeddedData = Readonly<{
  /** The id of the pair in the address. */
  pair: string
  /** `#data=…`, or empty. */
  fragment: string
  /** The name of the file; `null` where the address holds all. */
  file: string | null
}>

type Embedded = Readonly<{
  known: Known
  figure: Figure
  selection: Selection
  /** The address of the app, with a slash at its end. */
  site: string
  /** Only where the pair is the reader's own. */
  own?: EmbeddedData | null
}>

/** Returns the address of an embed, the HTML to paste for it, and the height of its frame in pixels. */
export function embedCode(embedded: Embedded, settings: EmbedSettings, text: Text) {
  const { known, figure, site, own } = embedded
  const { pair } = known
  const link = embedLink(embedded, settings)
  const page = addressOf(`${site}embed/${figure.id}/`, optionsIn(link, settings))
  const address = `${page}${own?.fragment ?? ''}`
  const { theme: _theme, lang: _lang, ...view } = embedded.selection
  const notesOf = (selection: Selection) =>
    assumptionSentences(assumptionsOf(figure.id, known, selection, text), text)
  const notes = { shown: notesOf(view), standard: notesOf({}) }
  const height = settings.height ?? snippetHeight(figure.id, settings.hasControls, notes)
  const code = snippet({
    address,
    title: text.t('cite.title', { title: figure.title, pair: pair.name }),
    height,
    script: settings.height === null ? `${site}embed.js` : null,
    // Only pairs of this site have pictures on it.
    picture: own
      ? null
      : {
          address: `${site}previews/${pair.id}/${figure.id}.png`,
          alt: pictureAlt(embedded, text),
          page: addressOf(site, writeLink(view)),
        },
    data: own && own.file !== null ? { file: own.file, script: `${site}embed-data.js` } : null,
  })
  return { address, code, height }
}

/**
 * Returns the query string of the view. An unpinned embed names only what was changed, so that the
 * default view matches the prerendered page; a pinned one also names pair, release and equations.
 */
function embedLink({ known, selection, own }: Embedded, { theme, lang, isPinned }: EmbedSettings) {
  const {
    vintage: _vintage,
    model: _model,
    theme: _theme,
    lang: _lang,
    tables: _tables,
    ...view
  } = selection
  const { id: pair, vintage } = known.pair
  return writeLink({
    ...view,
    ...(isPinned && { pair, vintage, model: MODEL_VERSION }),
    ...(own && { pair: own.pair }),
    ...(theme && { theme }),
    ...(lang !== null && { lang }),
  })
}

function optionsIn(link: string, { hasControls, hasTitle, bus }: EmbedSettings): string {
  return writeEmbed(link, {
    controls: hasControls,
    title: hasTitle,
    bus: bus === '' ? null : bus,
  })
}

function addressOf(page: string, query: string): string {
  return query === '' ? page : `${page}?${query}`
}

/** Returns the alternative text of the picture, which shows the default view and says so in others. */
function pictureAlt({ known, figure }: Embedded, text: Text): string {
  const { sentence } = viewOf(figure.id, '', known, text).figure
  return sentence === figure.sentence ? sentence : text.t('embedding.otherView', { sentence })
}

import { useQuery } from '@tanstack/react-query'
import { manifestQuery } from '#datasets/queries.ts'
import type { Pair } from '#datasets/schemas.ts'
import type { Chosen } from '#figures/figure.ts'
import { ineffectiveParts } from '#figures/ineffective.ts'
import { useText } from '#i18n/useText.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { writeEmbed, type EmbedOptions } from '#state/embedOptions.ts'
import { writeLink } from '#state/link.ts'
import type { Selection } from '#state/selection.ts'
import styles from './Embed.module.css'

type EmbedFootProps = Readonly<{
  options: EmbedOptions
  selection: Selection
  pair: Pair
  chosen: Chosen
  site?: string | undefined
}>

/** How old the figures are, what of the link had no effect, and the way to the whole. */
export function EmbedFoot(props: EmbedFootProps) {
  const { options, selection, pair, chosen, site = import.meta.env.BASE_URL } = props
  const { t, date } = useText()
  const whole = `${site}?${writeLink(selection)}`
  const hasOtherModel = options.model !== null && options.model !== MODEL_VERSION
  return (
    <footer className={styles['foot']}>
      {ineffectiveParts(pair, selection, chosen).map(({ code, part }) => (
        <p key={`${code} ${part}`}>
          {t(`notice.${code}`, {
            part,
            source: chosen.source.name,
            vintage: pair.vintage,
            pair: pair.name,
          })}
        </p>
      ))}
      {hasOtherModel ? (
        <p>{t('embed.otherModel', { pinned: options.model ?? 0, model: MODEL_VERSION })}</p>
      ) : null}
      <p>
        {t('embed.asOf', { vintage: date(pair.vintage) })}{' '}
        <Newer {...{ options, selection, pair }} />{' '}
        <a href={whole} target="_blank" rel="noreferrer">
          {t('embed.whole')}
        </a>
      </p>
    </footer>
  )
}

/** A pinned view says when newer figures are there, and leads to them. */
function Newer({ options, selection, pair }: Omit<EmbedFootProps, 'chosen' | 'site'>) {
  const { t } = useText()
  const { data: manifest } = useQuery(manifestQuery())
  if (selection.vintage === undefined || !manifest || manifest.vintage <= pair.vintage) return null

  const { vintage: _vintage, ...current } = selection
  return (
    <a href={`?${writeEmbed(writeLink(current), { ...options, model: null })}`}>
      {t('embed.newer')}
    </a>
  )
}

import { useText } from '#i18n/useText.ts'
import type { MissingMeasure } from '#imports/live/liveFiles.ts'
import { partyOf } from '#imports/rows/parties.ts'
import { Notice } from '#ui/Notice.tsx'

type MissingMeasuresProps = Readonly<{ missing: readonly MissingMeasure[] }>

/** Says what live sources did not give of what trade is divided by, and what that costs. */
export function MissingMeasures({ missing }: MissingMeasuresProps) {
  const { t, list } = useText()
  if (missing.length === 0) return null
  return (
    <Notice kind="note" title={t('data.live.missing')}>
      {missing.map(({ measure, economies }) => (
        <p key={measure}>
          {t(`data.live.missing.${measure}`, {
            economies: list(economies.map((iso3) => partyOf({ iso3 }).name)),
          })}
        </p>
      ))}
      <p>{t('data.live.missing.remedy')}</p>
    </Notice>
  )
}

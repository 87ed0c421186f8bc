import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useText } from '#i18n/useText.ts'
import { BRIEFING_LIMITS, type Briefing } from '#state/briefings/briefing.ts'
import { editBriefing } from '#state/briefings/briefingEdits.ts'
import styles from './Brief.module.css'

/** The id of the title field, which "Rename" focuses. */
export const TITLE_FIELD = 'brief-title'

/** The fields of the cover: title and introduction, paper and theme. */
export function BriefingFields({ briefing }: Readonly<{ briefing: Briefing }>) {
  const { t } = useText()
  const { id, title, introduction, paper, theme } = briefing
  return (
    <div className={styles['fields']}>
      <TextField
        id={TITLE_FIELD}
        label={t('brief.titleField')}
        placeholder={t('brief.untitled')}
        most={BRIEFING_LIMITS.title}
        value={title}
        onChange={(value) => editBriefing(id, { title: value })}
      />
      <TextField
        isLong
        label={t('brief.introduction')}
        hint={t('brief.markdownHint')}
        most={BRIEFING_LIMITS.text}
        value={introduction}
        onChange={(value) => editBriefing(id, { introduction: value })}
      />
      <div className={styles['looks']}>
        <SegmentedControl
          label={t('brief.paper')}
          value={paper}
          options={[
            { value: 'a4', label: t('brief.paper.a4') },
            { value: 'letter', label: t('brief.paper.letter') },
          ]}
          onChange={(value) => editBriefing(id, { paper: value })}
        />
        <SegmentedControl
          label={t('brief.theme')}
          value={theme}
          options={[
            { value: 'light', label: t('brief.theme.light') },
            { value: 'dark', label: t('brief.theme.dark') },
          ]}
          onChange={(value) => editBriefing(id, { theme: value })}
        />
      </div>
      {theme === 'dark' ? <p className={styles['hint']}>{t('brief.themeHint')}</p> : null}
    </div>
  )
}

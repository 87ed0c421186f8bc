import { useId } from 'react'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { constant } from '#ui/readonlyStore.ts'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import type { EmbedSettings } from '#files/embed/embedCode.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'

type EmbedChoicesProps = Readonly<{
  figure: FigureId
  /** The height that the embed needs, in pixels. */
  ownHeight: number
  /** The release that a pinned embed keeps. */
  vintage: string
  /** Whether it has releases to pin it to, which data of the reader's own have not. */
  hasReleases: boolean
  settings: EmbedSettings
  onChange: (changes: Partial<EmbedSettings>) => void
}>

/** All languages but the pseudo-language `qps`, which is for tests. */
const REAL_LANGUAGES = Object.entries(LANGUAGES).filter(([code]) => code !== 'qps')
/** Limits on a fixed height, in pixels. */
const LEAST_HEIGHT = 200
const MOST_HEIGHT = 2000

/** The options of an embed. */
export function EmbedChoices(props: EmbedChoicesProps) {
  const { figure, ownHeight, settings, onChange } = props
  const { t } = useText()
  const { theme, hasControls, hasTitle } = settings
  return (
    <>
      {props.hasReleases ? <ReleaseChoice {...props} /> : null}
      <SegmentedControl
        label={t('embedding.theme')}
        value={theme ?? 'auto'}
        options={[
          { value: 'auto', label: t('embedding.auto') },
          { value: 'light', label: t('app.themeLight') },
          { value: 'dark', label: t('app.themeDark') },
        ]}
        onChange={(value) => onChange({ theme: value === 'auto' ? null : value })}
      />
      <HeightChoice ownHeight={ownHeight} height={settings.height} onChange={onChange} />
      <div className={styles['row']}>
        <Checkbox
          label={t('embedding.withTitle')}
          isChecked={hasTitle}
          onChange={(value) => onChange({ hasTitle: value })}
        />
        {CATALOGUE[figure].controls.length === 0 ? null : (
          <Checkbox
            label={t('embedding.controls')}
            isChecked={hasControls}
            onChange={(value) => onChange({ hasControls: value })}
          />
        )}
      </div>
      <MoreChoices settings={settings} onChange={onChange} />
    </>
  )
}

type ReleaseChoiceProps = Pick<EmbedChoicesProps, 'vintage' | 'settings' | 'onChange'>

function ReleaseChoice({ vintage, settings, onChange }: ReleaseChoiceProps) {
  const { t, date } = useText()
  return (
    <SelectField
      label={t('embedding.numbers')}
      value={settings.isPinned ? 'pinned' : 'live'}
      options={[
        { value: 'live', label: t('embedding.live'), hint: t('embedding.liveHint') },
        {
          value: 'pinned',
          label: t('embedding.pinned'),
          hint: t('embedding.pinnedHint', { vintage: date(vintage) }),
        },
      ]}
      onChange={(value) => onChange({ isPinned: value === 'pinned' })}
    />
  )
}

type HeightChoiceProps = Pick<EmbedChoicesProps, 'ownHeight' | 'onChange'> &
  Pick<EmbedSettings, 'height'>

function HeightChoice({ ownHeight, height, onChange }: HeightChoiceProps) {
  const { t } = useText()
  return (
    <div className={styles['row']}>
      <SegmentedControl
        label={t('embedding.height')}
        value={height === null ? 'auto' : 'fixed'}
        options={[
          { value: 'auto', label: t('embedding.heightAuto') },
          { value: 'fixed', label: t('embedding.heightFixed') },
        ]}
        onChange={(value) => onChange({ height: value === 'auto' ? null : ownHeight })}
      />
      {height === null ? (
        <p className={styles['hint']}>{t('embedding.heightAutoHint')}</p>
      ) : (
        <NumberField
          label={t('embedding.heightValue')}
          live={constant(height)}
          range={{ min: LEAST_HEIGHT, max: MOST_HEIGHT, step: 10 }}
          unit={t('embedding.heightUnit')}
          onDrag={(value) => onChange({ height: value })}
          onCommit={(value) => onChange({ height: value })}
        />
      )}
    </div>
  )
}

function MoreChoices({ settings, onChange }: Pick<EmbedChoicesProps, 'settings' | 'onChange'>) {
  const { t } = useText()
  const id = useId()
  return (
    <Disclosure summary={t('embedding.more')}>
      <div className={styles['page']}>
        {REAL_LANGUAGES.length > 1 ? (
          <SelectField
            label={t('embedding.language')}
            value={settings.lang ?? REAL_LANGUAGES[0]?.[0] ?? ''}
            options={REAL_LANGUAGES.map(([value, { name }]) => ({ value, label: name }))}
            onChange={(value) => onChange({ lang: value })}
          />
        ) : null}
        <div className={styles['text']}>
          <label htmlFor={id}>{t('embedding.bus')}</label>
          <input
            id={id}
            value={settings.bus}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) =>
              onChange({ bus: currentTarget.value.replaceAll(/[^A-Za-z0-9_-]/g, '') })
            }
          />
          <p id={`${id}-hint`} className={styles['hint']}>
            {t('embedding.busHint')}
          </p>
        </div>
      </div>
    </Disclosure>
  )
}

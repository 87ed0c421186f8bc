import { useState } from 'react'
import { useText } from '#i18n/useText.ts'
import type { LiveChoice } from '#imports/live/liveFiles.ts'
import { keepComtradeKey, keptComtradeKey } from '#state/stored/comtradeKey.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import styles from '#views/data/Data.module.css'
import { EconomyField } from '#views/data/EconomyField.tsx'
import { LiveStatus } from './LiveStatus.tsx'
import { useLiveFiles, type TakeLiveFiles } from './useLiveFiles.ts'

type LiveFormProps = Readonly<{ onFiles: TakeLiveFiles }>

/** The first year of the classification that chapters are asked in. */
const FIRST_YEAR = 1988
const YEARS_BEFORE = 9

/** Asks live sources for a pair of the reader's choice, with their own key if they have one. */
export function LiveForm({ onFiles }: LiveFormProps) {
  const { t } = useText()
  const [lastYear] = useState(() => new Date().getFullYear() - 1)
  const [asked, setAsked] = useState<PairInYears>({
    codes: ['', ''],
    years: [lastYear - YEARS_BEFORE, lastYear],
  })
  const [key, setKey] = useState(keptComtradeKey)
  const { task, ask, stop } = useLiveFiles(onFiles)
  const [one, other] = asked.codes
  const isReady = one !== '' && other !== '' && one !== other

  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && task.status !== 'asking') void ask({ ...asked, key })
      }}
    >
      <PairFields {...{ asked, lastYear }} onChange={setAsked} />
      <KeyFields value={key} onChange={setKey} />
      <p className={styles['ways']}>
        <Button type="submit" kind="strong" disabled={!isReady}>
          {t('data.live.ask')}
        </Button>
        <span className={styles['soft']}>
          {t(isReady ? 'data.live.terms' : 'data.live.choose')}
        </span>
      </p>
      <LiveStatus task={task} onStop={stop} />
    </form>
  )
}

type PairInYears = Pick<LiveChoice, 'codes' | 'years'>

type PairFieldsProps = Readonly<{
  asked: PairInYears
  lastYear: number
  onChange: (asked: PairInYears) => void
}>

/** Two economies, and the years from one to another. */
function PairFields({ asked, lastYear, onChange }: PairFieldsProps) {
  const { t } = useText()
  const [one, other] = asked.codes
  const [from, to] = asked.years
  return (
    <>
      <div className={styles['roles']}>
        <EconomyField
          label={t('data.live.first')}
          value={one}
          onChange={(code) => onChange({ ...asked, codes: [code, other] })}
        />
        <EconomyField
          label={t('data.live.second')}
          value={other}
          onChange={(code) => onChange({ ...asked, codes: [one, code] })}
        />
      </div>
      <div className={styles['roles']}>
        <YearField
          label={t('data.live.from')}
          value={from}
          years={[FIRST_YEAR, to]}
          onChange={(year) => onChange({ ...asked, years: [year, to] })}
        />
        <YearField
          label={t('data.live.to')}
          value={to}
          years={[from, lastYear]}
          onChange={(year) => onChange({ ...asked, years: [from, year] })}
        />
      </div>
    </>
  )
}

type YearFieldProps = Readonly<{
  label: string
  value: number
  years: readonly [first: number, last: number]
  onChange: (year: number) => void
}>

function YearField({ label, value, years: [first, last], onChange }: YearFieldProps) {
  const options = Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={options.map((year) => ({ value: year, label: year }))}
      onChange={(year) => onChange(Number(year))}
    />
  )
}

type KeyFieldsProps = Readonly<{ value: string; onChange: (key: string) => void }>

/** The reader's own key: in this tab's memory, unless they have it kept. */
function KeyFields({ value, onChange }: KeyFieldsProps) {
  const { t } = useText()
  const [isKept, setKept] = useState(() => keptComtradeKey() !== '')
  return (
    <>
      <TextField
        label={t('data.live.key')}
        hint={t('data.live.keyHint')}
        value={value}
        onChange={(key) => {
          onChange(key.trim())
          if (isKept) keepComtradeKey(key.trim())
        }}
      />
      <Checkbox
        label={t('data.live.keepKey')}
        isChecked={isKept}
        onChange={(isChecked) => {
          setKept(isChecked)
          keepComtradeKey(isChecked ? value : '')
        }}
      />
    </>
  )
}

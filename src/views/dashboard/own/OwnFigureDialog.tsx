import { useId, useState, type FormEvent } from 'react'
import type { ViewState } from '#analysis/viewState.ts'
import { today } from '#files/briefing/edition.ts'
import { flowName } from '#figures/words/flowNames.ts'
import { ownFigureName } from '#figures/words/changeInWords.ts'
import { useText } from '#i18n/useText.ts'
import { OWN_CALENDARS, OWN_STATUSES, ownFigureKey } from '#state/link/ownFigure.ts'
import { MOST_OWN_FIGURES, PARTS } from '#state/link/parts.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { keepFigure } from '#state/stored/settings.ts'
import { announce } from '#ui/announcer.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { addedFigure } from './addedFigure.ts'
import { draftOf, exampleYear, readDraft, type OwnDraft, type ReadDraft } from './ownDraft.ts'
import styles from './OwnFigures.module.css'
import '#i18n/laterEnglish.ts'

const BILLION = 1e9

type OwnFigureDialogProps = Readonly<{
  viewState: ViewState
  /** The figure to correct; `null` to add one. */
  edited: OwnFigure | null
  onClose: () => void
}>

/** Asks for a figure, says how what is typed is read and what it will become, and adds it. */
export function OwnFigureDialog({ viewState, edited, onClose }: OwnFigureDialogProps) {
  const text = useText()
  const { t } = text
  const { pair, chosen, selection, change } = viewState
  const [draft, setDraft] = useState(() => draftOf(edited, chosen.source, text))
  const [isTried, setTried] = useState(false)
  const form = useId()
  const read = readDraft(draft, text, today())
  const { figure } = read
  const added = figure && addedFigure(pair, chosen, selection, figure, edited)
  const replaced = figure && replacedBy(figure, selection.own ?? [], edited)
  const isFull = (added?.selection.own?.length ?? 0) > MOST_OWN_FIGURES

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setTried(true)
    if (!figure) {
      // The fields say what is wrong once they are rendered again.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[id="${form}"] [aria-invalid="true"]`)?.focus(),
      )
    } else if (!isFull) {
      change.commit((before) => addedFigure(pair, chosen, before, figure, edited).selection, 'own')
      keepFigure(pair.id, PARTS.own.write([figure]), edited && PARTS.own.write([edited]))
      announce(t('ownFigure.added', { what: ownFigureName(figure, pair, text) }))
      onClose()
    }
  }

  return (
    <Dialog title={t(edited ? 'ownFigure.editTitle' : 'ownFigure.title')} onClose={onClose}>
      <form id={form} className={styles['form']} onSubmit={onSubmit} noValidate>
        <p className={styles['lead']}>{t('ownFigure.lead')}</p>
        <OwnFigureFields {...{ viewState, draft, read, isTried }} onChange={setDraft} />
        <p className={styles['effect']} role="status">
          {isFull
            ? t('ownFigure.full', { count: MOST_OWN_FIGURES })
            : replaced
              ? t('ownFigure.replaces', { value: text.usd(replaced.value * BILLION) })
              : added && t(EFFECTS[added.becomes])}
        </p>
        <div className={styles['row']}>
          <Button kind="strong" type="submit">
            {t(edited ? 'ownFigure.change' : 'ownFigure.add')}
          </Button>
          <Button onClick={onClose}>{t('saved.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

const EFFECTS = {
  base: 'ownFigure.becomesBase',
  rival: 'ownFigure.becomesRival',
  flow: 'ownFigure.becomesFlow',
} as const

/** The figure of the same flow and year by the same issuer, which would go; not the one corrected. */
function replacedBy(
  figure: OwnFigure,
  own: readonly OwnFigure[],
  edited: OwnFigure | null,
): OwnFigure | undefined {
  const key = ownFigureKey(figure)
  if (edited && ownFigureKey(edited) === key) return undefined
  return own.find((each) => ownFigureKey(each) === key)
}

type OwnFigureFieldsProps = Readonly<{
  viewState: ViewState
  draft: OwnDraft
  read: ReadDraft
  /** True once the reader pressed the button: only then problems are said. */
  isTried: boolean
  onChange: (draft: OwnDraft) => void
}>

function OwnFigureFields({ viewState, draft, read, isTried, onChange }: OwnFigureFieldsProps) {
  const text = useText()
  const { t } = text
  const { pair } = viewState
  const problems = isTried ? read.problems : {}
  const set = (part: Partial<OwnDraft>) => onChange({ ...draft, ...part })
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t('ownFigure.flow')}
        value={draft.flow}
        options={(['total', ...pair.flows] as const).map((value) => {
          const label = value === 'total' ? t('table.total') : flowName(pair, value, text)
          return { value, label }
        })}
        onChange={(flow) => set({ flow })}
      />
      <TextField
        label={t('ownFigure.value')}
        value={draft.value}
        hint={
          read.value === null
            ? t('ownFigure.valueHint')
            : t('origin.exact', {
                short: text.usd(read.value * BILLION),
                exact: text.plain(read.value * BILLION),
              })
        }
        problem={problems.value}
        onChange={(value) => set({ value })}
      />
      <SelectField
        label={t('ownFigure.calendar')}
        value={draft.calendar}
        options={OWN_CALENDARS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
        onChange={(calendar) => set({ calendar })}
      />
      <TextField
        label={t('ownFigure.year')}
        value={draft.year}
        placeholder={exampleYear(draft.calendar, today())}
        hint={read.year === null ? undefined : text.period(read.year, draft.calendar)}
        problem={problems.year}
        onChange={(year) => set({ year })}
      />
      <TextField
        label={t('ownFigure.who')}
        value={draft.who}
        problem={problems.who}
        onChange={(who) => set({ who })}
      />
      <SelectField
        label={t('ownFigure.status')}
        value={draft.status}
        options={OWN_STATUSES.map((value) => {
          return { value, label: t(`status.${value}`), hint: t(`statusMeans.${value}`) }
        })}
        onChange={(status) => set({ status })}
      />
      <div className={styles['wide']}>
        <TextField
          label={t('ownFigure.address')}
          value={draft.address}
          hint={t('ownFigure.addressHint')}
          problem={problems.address}
          onChange={(address) => set({ address })}
        />
      </div>
    </div>
  )
}

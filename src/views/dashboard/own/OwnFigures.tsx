import type { ViewState } from '#analysis/viewState.ts'
import { ownFigureName } from '#figures/words/changeInWords.ts'
import { useText } from '#i18n/useText.ts'
import { ownFigureKey } from '#state/link/ownFigure.ts'
import { PARTS } from '#state/link/parts.ts'
import type { OwnFigure } from '#state/link/selection.ts'
import { withoutOwnFigure } from '#state/scenario/ownSources.ts'
import { forgetFigure, type KeptFigure } from '#state/stored/settings.ts'
import { announce } from '#ui/announcer.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { addedFigure } from './addedFigure.ts'
import styles from './OwnFigures.module.css'
import '#i18n/laterEnglish.ts'

const BILLION = 1e9

type OwnFiguresProps = Readonly<{
  viewState: ViewState
  /** What was added to this pair before, in any scenario. */
  kept: readonly KeptFigure[]
  onEdit: (figure: OwnFigure) => void
}>

/** The figures that the reader added, to correct or remove, and those of earlier days, to use again. */
export function OwnFigures({ viewState, kept, onEdit }: OwnFiguresProps) {
  const text = useText()
  const { t } = text
  const { pair, chosen, selection, change } = viewState
  const { own = [] } = selection
  const inUse = new Set(own.map(ownFigureKey))
  const offered = kept.flatMap(({ id, link }) => {
    const [figure] = PARTS.own.read(link) ?? []
    return figure && !inUse.has(ownFigureKey(figure)) ? [{ id, figure }] : []
  })
  const nameOf = (figure: OwnFigure) =>
    t('own.by', { figure: ownFigureName(figure, pair, text), who: figure.who })

  function remove(figure: OwnFigure) {
    change.commit((before) => withoutOwnFigure(before, figure), 'own.remove')
    announce(t('ownFigure.removed', { what: nameOf(figure) }))
  }

  return (
    <>
      {own.length > 0 && (
        <ul className={styles['list']} aria-label={t('ownFigure.list')}>
          {own.map((figure) => (
            <li key={ownFigureKey(figure)}>
              <span className={styles['line']}>
                {t('ownFigure.line', {
                  figure: nameOf(figure),
                  value: text.usd(figure.value * BILLION),
                  status: t(`status.${figure.status}`),
                })}
              </span>
              <IconButton
                icon="edit"
                label={t('ownFigure.edit', { what: nameOf(figure) })}
                onClick={() => onEdit(figure)}
              />
              <IconButton
                icon="close"
                label={t('ownFigure.remove', { what: nameOf(figure) })}
                onClick={() => remove(figure)}
              />
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{t('ownFigure.kept')}</h3>
          <ul className={styles['list']}>
            {offered.map(({ id, figure }) => (
              <li key={id}>
                <Button
                  kind="line"
                  aria-label={t('ownFigure.use', { what: nameOf(figure) })}
                  onClick={() =>
                    change.commit(
                      (before) => addedFigure(pair, chosen, before, figure).selection,
                      'own',
                    )
                  }
                >
                  {t('ownFigure.line', {
                    figure: nameOf(figure),
                    value: text.usd(figure.value * BILLION),
                    status: t(`status.${figure.status}`),
                  })}
                </Button>
                <IconButton
                  icon="close"
                  label={t('ownFigure.forget', { what: nameOf(figure) })}
                  onClick={() => forgetFigure(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

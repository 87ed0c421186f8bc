import { announce } from '#ui/announcer.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { SCREEN_COLOURS } from '#charts/look/colours.ts'
import type { ComparedLine } from '#figures/compare/CompareMarks.tsx'
import { changeInWords } from '#figures/words/changeInWords.ts'
import { defaultsOf } from '#analysis/choose.ts'
import type { NamedScenario } from '#analysis/comparedScenarios.ts'
import { linesOf } from '#figures/compare/comparedLines.ts'
import { useText } from '#i18n/useText.ts'
import { changesOf } from '#state/scenario/changes.ts'
import { withoutColumn } from '#state/link/comparison.ts'
import styles from './Compare.module.css'
import { ScenarioLink } from './ScenarioLink.tsx'
import type { CompareActions } from './useComparison.ts'

/** The legend of compared scenarios, with actions to remove one or open it on the dashboard. */
export function ScenarioList({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const { t } = useText()
  const { columns, viewState } = comparison
  const { lines } = linesOf(columns)

  function remove({ link, name }: NamedScenario) {
    viewState.change.commit((selection) => withoutColumn(selection, link), `remove ${link}`)
    announce(t('compare.removed', { name }))
  }

  return (
    <section>
      <h2 className={styles['title']}>{t('compare.scenarios')}</h2>
      <ul className={styles['scenarios']}>
        {columns.map((column, index) => (
          <li key={column.link}>
            <Swatch line={lines[index]} />
            <div className={styles['words']}>
              <span className={styles['name']}>{column.name}</span>
              <Assumed column={column} comparison={comparison} />
              {column.kind === 'other' ? (
                <ScenarioLink
                  viewState={viewState}
                  scenario={column.selection}
                  name={column.name}
                />
              ) : null}
            </div>
            {columns.length > 1 ? (
              <IconButton
                icon="close"
                label={t('compare.remove', { name: column.name })}
                onClick={() => remove(column)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

type AssumedProps = Readonly<{ column: NamedScenario; comparison: CompareActions }>

/** Lists the assumptions of a scenario, unless its name is the same text. */
function Assumed({ column, comparison: { viewState } }: AssumedProps) {
  const text = useText()
  const { known, pair } = viewState
  const changes = changesOf(column.selection, defaultsOf(pair))
  const words = text.list(changes.map((change) => changeInWords(change, known, text)))
  if (words === column.name) return null
  return (
    <span className={styles['assumed']}>{words === '' ? text.t('compare.nothing') : words}</span>
  )
}

function Swatch({ line }: Readonly<{ line: ComparedLine | undefined }>) {
  return (
    <svg className={styles['swatch']} viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
      {line ? (
        <line
          x1="1"
          x2="29"
          y1="5"
          y2="5"
          stroke={SCREEN_COLOURS[line.colour]}
          strokeWidth="2.5"
          strokeDasharray={line.dash}
          strokeLinecap={line.colour === 'baseline' ? 'round' : 'butt'}
        />
      ) : null}
    </svg>
  )
}

import { Disclosure } from '#ui/Disclosure.tsx'
import type { LeverRow, Reference } from '#datasets/referenceSchemas.ts'
import type { Pair } from '#datasets/schemas.ts'
import { flowName } from '#figures/words/flowNames.ts'
import type { Text } from '#i18n/text.ts'
import { useText } from '#i18n/useText.ts'
import styles from './LeverPanel.module.css'

type LeverBasisProps = Readonly<{ lever: LeverRow; pair: Pair; reference: Reference }>

/** The flows a lever applies to, and the studies behind it with their quality of evidence. */
export function LeverBasis({ lever, pair, reference }: LeverBasisProps) {
  const text = useText()
  const { t } = text
  const { id, evidence, standing } = lever
  const studies = reference.evidence.filter((study) => evidence.includes(study.id))
  const notes = [...pair.leverScope, ...pair.projects].filter((note) => note.lever === id)
  return (
    <Disclosure summary={t('leverPanel.known', { standing: t(`contributions.${standing}`) })}>
      <div className={styles['basis']}>
        <p>{appliesTo(lever, pair, text)}</p>
        {[...new Set(notes.map(({ note }) => note))].map((note) => (
          <p key={note}>{note}</p>
        ))}
        {studies.length === 0 ? <p>{t('leverPanel.noStudy')}</p> : null}
        <ul className={styles['plain']}>
          {studies.map((study) => (
            <li key={study.id}>
              {study.url === null ? (
                t('origin.reference', study)
              ) : (
                <a href={study.url} target="_blank" rel="noreferrer">
                  {t('origin.reference', study)}
                </a>
              )}
              <small>
                {t('contributions.study', {
                  standing: t(`contributions.${study.standing}`),
                  sample: study.sample,
                })}
              </small>
              <p>{study.finding}</p>
              <small>{study.caveat}</small>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}

function appliesTo({ id, mechanism }: LeverRow, pair: Pair, text: Text): string {
  const { t, list, percent } = text
  const scope = pair.leverScope.filter(({ lever }) => lever === id)
  const projects = pair.projects.filter(({ lever }) => lever === id)
  if (mechanism === 'project' && projects.length > 0) {
    return t('leverPanel.applies', {
      where: list(projects.map(({ flow }) => flowName(pair, flow, text))),
    })
  }
  if (scope.length === 0) return t('leverPanel.appliesAll')

  const parts = scope.map(({ flow, category, applicability }) => {
    const goods = pair.categories.find((candidate) => candidate.id === category)?.name
    const name = flowName(pair, flow, text)
    const what =
      goods === undefined ? name : t('scenario.categoryOfFlow', { category: goods, flow: name })
    return t('leverPanel.appliesTo', { what, share: percent(applicability) })
  })
  return t('leverPanel.applies', { where: list(parts) })
}

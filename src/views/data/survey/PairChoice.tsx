import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Text } from '#i18n/text.ts'
import { namedEconomy, economyInSentence } from '#imports/packages/ownNames.ts'
import { levelName } from '#imports/packages/tableWords.ts'
import type { SurveyedPair } from '#imports/packages/survey.ts'
import { SearchField } from '#ui/fields/SearchField.tsx'
import { DataTable } from '#ui/table/DataTable.tsx'
import styles from '#views/data/Data.module.css'
import { pairTitle } from './pairTitle.ts'

type PairChoiceProps = Readonly<{
  pairs: readonly SurveyedPair[]
  /** `null`: none yet. */
  chosen: SurveyedPair | null
  onChoose: (id: string) => void
}>

/** How many pairs are found at a glance; more can be searched. */
const AT_A_GLANCE = 8
/** How many pairs are shown at a time. */
const PAGE = 20

/** The pairs that the files hold by name, each with what is known of it, to choose one. */
export function PairChoice({ pairs, chosen, onChoose }: PairChoiceProps) {
  const text = useText()
  const { t, plain, list } = text
  const name = useId()
  const [words, setWords] = useState('')
  const byTitle = useMemo(() => pairs.toSorted(byName(text)), [pairs, text])
  const matching = useMatching(byTitle, words)
  return (
    <div className={styles['part']}>
      <h3>{t(pairs.length === 1 ? 'data.onePair' : 'data.pairs')}</h3>
      {pairs.length > AT_A_GLANCE ? (
        <>
          <SearchField
            label={t('data.pairsSearch', { count: pairs.length })}
            value={words}
            onChange={setWords}
          />
          <p role="status" className={styles['soft']}>
            {t('data.pairsShown', { shown: matching.length, count: pairs.length })}
          </p>
        </>
      ) : null}
      <DataTable
        caption={t('data.pairs')}
        isCaptionHidden
        isStacked
        pageSize={PAGE}
        columns={[
          { key: 'pair', label: t('data.pair'), align: 'start', sort: byName(text) },
          { key: 'years', label: t('data.years'), align: 'start' },
          { key: 'flows', label: t('data.flows'), align: 'start' },
          { key: 'goods', label: t('data.goods'), align: 'start' },
          { key: 'reporters', label: t('data.reporters'), align: 'start' },
          {
            key: 'amounts',
            label: t('data.amounts'),
            align: 'end',
            sort: (a, b) => a.amounts - b.amounts,
          },
        ]}
        rows={matching}
        rowKey={({ id }) => id}
        cell={(pair, key) => {
          if (key === 'amounts') return plain(pair.amounts)
          if (key !== 'pair') return factOf(pair, key, text)
          if (pairs.length === 1) return pairTitle(pair, text)
          return (
            <label className={styles['choice']}>
              <input
                type="radio"
                name={name}
                checked={pair.id === chosen?.id}
                onChange={() => onChoose(pair.id)}
              />
              {pairTitle(pair, text)}
            </label>
          )
        }}
      />
      {chosen?.changes.map(({ reporter, how, years }) => (
        <p key={`${reporter} ${how}`} className={styles['caution']}>
          {t(`data.changes.${how}`, {
            economy: nameOf(reporter, chosen, text),
            years: list(years.map((year) => yearInWords(year, chosen, text))),
          })}
        </p>
      ))}
    </div>
  )
}

function nameOf(code: string, { economies }: SurveyedPair, text: Text): string {
  const name = economies.find((each) => each.code === code)?.name ?? code
  return economyInSentence(namedEconomy(code, name, text))
}

/** The pairs whose names or codes hold all words. */
function useMatching(pairs: readonly SurveyedPair[], typed: string): readonly SurveyedPair[] {
  const applied = useDeferredValue(typed)
  return useMemo(() => {
    const words = applied.toLocaleLowerCase().split(/\s+/)
    return pairs.filter(({ id, economies: [one, other] }) => {
      const searched = `${id} ${one.name} ${other.name}`.toLocaleLowerCase()
      return words.every((word) => searched.includes(word))
    })
  }, [pairs, applied])
}

function byName(text: Text): (a: SurveyedPair, b: SurveyedPair) => number {
  const { compare } = new Intl.Collator(text.locale)
  return (a, b) => compare(pairTitle(a, text), pairTitle(b, text))
}

function factOf(pair: SurveyedPair, key: string, text: Text): string {
  const { t, list } = text
  const { years, flows, levels, reporters, economies } = pair
  switch (key) {
    case 'years': {
      const [first, last] = [yearInWords(years[0], pair, text), yearInWords(years[1], pair, text)]
      return first === last ? first : t('year.span', { first, last })
    }
    case 'flows':
      return list(flows.map((flow) => t(`data.flow.${flow}`)))
    case 'goods':
      return list([...new Set(levels.map((level) => levelName(level, text)))])
    default:
      return list(
        reporters.map((code) => economies.find((each) => each.code === code)?.name ?? code),
      )
  }
}

/** Names a year as figures do, where all count in one calendar; else by the Gregorian one in which it begins. */
function yearInWords(year: number, { calendar }: SurveyedPair, { yearInBoth }: Text): string {
  return yearInBoth(year, calendar ?? 'gregorian')
}

import { RULE_IDS } from '#model/levers/leverRules.ts'
import { quoted, type Report } from '#imports/checks/problems.ts'
import type { ReferenceFacts } from './readReference.ts'

type LeverEntry = ReferenceFacts['levers'][number]

/** Checks that levers are consistent, and that every number the rules need is given. */
export function checkLevers(facts: ReferenceFacts, report: Report): void {
  for (const entry of facts.levers) {
    checkRange(entry, report)
    checkEffect(entry, report)
    checkPhase(entry, report)
    checkExclusions(entry, facts, report)
  }
  checkMarks(facts, report)
  checkRules(facts, report)
  checkEvidence(facts, report)
}

function checkRange({ row, at }: LeverEntry, report: Report): void {
  const { minimum, maximum, neutral } = row
  if (minimum >= maximum) {
    report(at('maximum'), String(maximum), `more than ${minimum}`, 'Swap or correct the ends.')
  }
  if (neutral < minimum || neutral > maximum) {
    const expected = `${minimum} to ${maximum}`
    report(at('neutral'), String(neutral), expected, 'A lever must be able to rest.')
  }
}

function checkEffect({ row, at }: LeverEntry, report: Report): void {
  const { effect, lowest, highest } = row
  if (lowest !== null && effect < lowest) {
    report(
      at('lowest'),
      String(lowest),
      `${effect} or less`,
      'The effect lies below its own draws.',
    )
  }
  if (highest !== null && effect > highest) {
    report(
      at('highest'),
      String(highest),
      `${effect} or more`,
      'The effect lies above its own draws.',
    )
  }
}

function checkPhase({ row, at }: LeverEntry, report: Report): void {
  const { phase, phaseYears, phaseMidpoint, phaseScale } = row
  const advice = 'A logistic phase-in has a midpoint and a scale, the others have years.'
  if (phase === 'logistic') {
    if (phaseMidpoint === null) report(at('phaseMidpoint'), 'nothing', 'years', advice)
    if (phaseScale === null) report(at('phaseScale'), 'nothing', 'years', advice)
  } else if (phaseYears === null) report(at('phaseYears'), 'nothing', 'years', advice)
}

function checkExclusions(
  { row, at }: LeverEntry,
  { levers }: ReferenceFacts,
  report: Report,
): void {
  for (const id of row.excludes) {
    const other = levers.find((each) => each.row.id === id)
    if (!other || other.row.excludes.includes(row.id)) continue
    const found = `${quoted(id)}, which does not exclude ${quoted(row.id)}`
    report(at('excludes'), found, 'exclusions on both sides', 'Name each in the row of the other.')
  }
}

function checkMarks(facts: ReferenceFacts, report: Report): void {
  for (const { row, at } of facts['lever-marks']) {
    const lever = facts.levers.find((each) => each.row.id === row.lever)?.row
    if (!lever || (row.value >= lever.minimum && row.value <= lever.maximum)) continue
    const expected = `${lever.minimum} to ${lever.maximum}`
    report(at('value'), String(row.value), expected, 'Put the mark on the track.')
  }
}

function checkRules({ rules, levers }: ReferenceFacts, report: Report): void {
  const known = new Set(rules.map(({ row }) => row.id))
  const place = levers[0]?.at('id')
  for (const id of RULE_IDS.filter((each) => !known.has(each))) {
    if (!place) return
    const file = place.file.replace('levers.csv', 'rules.csv')
    const found = `no rule ${quoted(id)}`
    report(
      { ...place, file, line: 1, name: 'id' },
      found,
      'every rule of the model',
      'Add its row.',
    )
  }
}

/** Checks that all evidence is used, and that levers and rules marked as published name a study. */
function checkEvidence(facts: ReferenceFacts, report: Report): void {
  const { evidence, levers, rules } = facts
  const used = new Set(
    [...levers, ...rules, ...facts['no-effects'], ...facts['pair-groups']].flatMap(
      ({ row }) => row.evidence,
    ),
  )
  for (const { row, at } of evidence.filter((each) => !used.has(each.row.id))) {
    const found = `${quoted(row.id)}, which nothing rests on`
    report(at('id'), found, 'a study in use', 'Name it, or take it out.')
  }
  for (const { row, at } of evidence) {
    if (row.url !== null || row.standing === 'ownEstimate') continue
    report(at('url'), 'nothing', 'an address', 'What cannot be read up is no evidence.')
  }
  for (const { row, at } of [...levers, ...rules]) {
    if (row.standing !== 'published' || row.evidence.length > 0) continue
    report(at('evidence'), 'nothing', 'a study', 'Name the study, or call it a judgement.')
  }
}

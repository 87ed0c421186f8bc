import { referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { readReference } from '../../scripts/data/readReference.ts'

/** What is known in general: levers, evidence, base rates. */
export const reference: Reference = built()

function built(): Reference {
  const problems: string[] = []
  const read = readReference('data/reference', ({ name }, found) =>
    problems.push(`${name}: ${found}`),
  )
  if (!read || problems.length > 0) {
    throw new Error(`data/reference is broken: ${problems.join(', ')}`)
  }
  return referenceFile.parse(read)
}

import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const SOURCES = ['src', 'scripts'].flatMap((folder) => sourceFiles(folder))
const ENGLISH = SOURCES.filter(({ path }) => path.startsWith('src/i18n/en/'))
const USERS = SOURCES.filter((file) => !ENGLISH.includes(file)).map(({ text }) => text)

describe('every message', () => {
  it('is used somewhere', () => {
    const unused = Object.keys(en).filter((key) => !USERS.some((text) => uses(text, key)))
    expect(unused).toEqual([])
  })

  it('is written once, so that none replaces another', () => {
    const keys = ENGLISH.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key = '']) => key),
    )
    expect(keys.toSorted()).toEqual(Object.keys(en).toSorted())
  })
})

/** True for a text that names the key, or the beginning of it that a slot completes. */
function uses(text: string, key: string): boolean {
  if (text.includes(`'${key}'`)) return true
  return [...text.matchAll(/`([a-z][\w.-]*\.[\w.-]*)\$\{/g)].some(([, start = '']) =>
    key.startsWith(start),
  )
}

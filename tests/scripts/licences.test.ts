import { expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { licenceText, partsOf, shippedParts } from '../../scripts/licences.ts'

const PARTS = shippedParts('.')

it('knows every package that is shipped, with a licence that allows it and its text', () => {
  const names = new Set(PARTS.map(({ name }) => name))
  const missing = Object.keys(packageFile.dependencies).filter((name) => !names.has(name))
  expect(missing).toEqual([])
  expect(names).toContain('scheduler')
  expect(names).not.toContain('vitest')

  const allowed = /\b(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0)\b/
  const strange = PARTS.filter(({ licence }) => !allowed.test(licence))
  expect(strange.map(({ name, licence }) => `${name} ${licence}`)).toEqual([])
  const silent = PARTS.filter(({ text }) => !/copyright|©/i.test(text) && !/Blue Oak/.test(text))
  expect(silent.map(({ name }) => name)).toEqual([])
})

it('finds the packages that modules come from, and writes their texts', () => {
  const modules = ['/x/node_modules/react/index.js', 'C:\\x\\node_modules\\react-dom\\client.js']
  const parts = partsOf(PARTS, modules)
  expect(parts.map(({ name }) => name)).toEqual(['react', 'react-dom'])
  expect(licenceText(parts)).toMatch(/react \d[\s\S]*Permission is hereby granted/)
})

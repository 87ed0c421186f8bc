import { readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { say } from '../support/hostWindow.ts'

const CORRIDOR = 'https://corridor.example'

beforeAll(() => void runInThisContext(readFileSync('public/embed-data.js', 'utf8')))
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** A frame that names a file, and what it is told. */
function frame(attributes: Readonly<Record<string, string>> = { 'data-file': 'mine.json' }) {
  const element = document.createElement('iframe')
  const given = { src: `${CORRIDOR}/embed/path/`, 'data-corridor': '', ...attributes }
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
  document.body.append(element)
  const inside = element.contentWindow
  if (!inside) throw new Error('A frame in the document has a window.')
  const told = vi.spyOn(inside, 'postMessage').mockImplementation(() => {})
  return { told, asks: (origin = CORRIDOR) => say({ type: 'corridor.data.read' }, inside, origin) }
}

it('hands the file to the frame that names it, at its origin alone', async () => {
  const file = new Blob(['{"a":1}'])
  // As it is: the page need not read it.
  const response = { ok: true, blob: () => Promise.resolve(file) }
  const fetched = vi.fn<(address: URL) => Promise<typeof response>>(async () => response)
  vi.stubGlobal('fetch', fetched)
  const { told, asks } = frame()
  asks('https://elsewhere.example')
  asks()
  await vi.waitFor(() => expect(told).toHaveBeenCalled())
  expect(told.mock.calls).toEqual([[{ type: 'corridor.data', data: file }, CORRIDOR]])
  expect(fetched.mock.calls.map(([{ href }]) => href)).toEqual([
    new URL('mine.json', document.baseURI).href,
  ])
})

it.each([
  ['is missing', async () => new Response('', { status: 404 })],
  ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
])('says that a file %s', async (_, answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer)
  const { told, asks } = frame()
  asks()
  await vi.waitFor(() => expect(told).toHaveBeenCalled())
  expect(told.mock.calls).toEqual([[{ type: 'corridor.data', data: null }, CORRIDOR]])
})

it('fetches nothing for frames that name no file', () => {
  const fetched = vi.fn<() => Promise<Response>>()
  vi.stubGlobal('fetch', fetched)
  frame({}).asks()
  expect(fetched).not.toHaveBeenCalled()
})

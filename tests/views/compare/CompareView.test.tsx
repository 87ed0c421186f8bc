import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { deleteScenario, settings, saveScenario } from '#state/stored/settings.ts'
import { readLink } from '#state/link/link.ts'
import { CompareView } from '#views/compare/CompareView.tsx'
import { figureFor, real } from '../../support/packages.ts'
import { renderApp } from '../../support/renderApp.tsx'

const { pair } = real

async function open(link = '', broken: readonly string[] = []) {
  const user = userEvent.setup()
  const { address } = renderApp(<CompareView />, real, `/compare?${link}`, broken)
  await screen.findByRole('heading', { name: /trade: scenarios side by side$/ })
  return {
    user,
    address,
    selection: () => readLink(address.location.search).selection,
    paste: async (text: string) => {
      await user.click(screen.getByText('Paste links'))
      await user.click(screen.getByRole('textbox', { name: 'Links' }))
      await user.paste(text)
      await user.click(screen.getByRole('button', { name: 'Compare them' }))
    },
  }
}

/** The text of a table, by row and cell. */
function rowsOf(name: string): string[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ')))
}

function figure(name: string): HTMLElement {
  return screen.getByRole('figure', { name })
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  for (const { id } of settings.getState().saved) deleteScenario(id)
})
afterEach(() => vi.unstubAllGlobals())

describe('the page that compares', () => {
  it('begins with the current scenario and the baseline', async () => {
    await open('growth=20')
    expect(figure('How do they compare?')).toHaveTextContent(/“This scenario” comes to \$7.79/)
    expect(figure('What makes the difference?')).toHaveTextContent(
      /The whole difference is “Other growth”/,
    )
    expect(rowsOf('What they assume differently').slice(1)).toEqual([
      ['Growth a year', '20% a year', '13.6% a year', ''],
    ])
    const [head, total] = rowsOf('Where they lead')
    expect(head).toEqual(['Result', 'This scenario', 'Baseline', 'Who says so'])
    expect(total?.slice(0, 3)).toEqual(['Trade in 2029/30 (1408)', '$7.79 bn', '$5.92 bn'])
  })

  it('lists the total of a year once, where that is both the target’s and the last', async () => {
    await open('horizon=2029')
    const names = rowsOf('Where they lead').map(([name]) => name)
    expect(names.filter((name) => name === 'Trade in 2029/30 (1408)')).toHaveLength(1)
  })

  it('marks a chance as not simulated, and then shows that of the figure', async () => {
    const link = 'growth=20&compare=desk~baseline'
    await open(link)
    const chances = () => rowsOf('Where they lead').at(-1)?.slice(1, 3)
    expect(chances()).toEqual(['not drawn yet', 'not drawn yet'])

    const { table } = figureFor(real, 'compare', link)
    const position = table.columns.findIndex(({ key }) => key === 'chance')
    const simulated = table.rows.filter(({ cells }) => cells[0] === 2029)
    // Without a worker fewer paths are simulated: equal within a few percentage points.
    await waitFor(() => expect(chances()?.every((words) => words.endsWith('%'))).toBe(true), {
      timeout: 10_000,
    })
    chances()?.forEach((words, index) => {
      const exact = Number(simulated[index]?.cells[position]) * 100
      expect(Math.abs(Number.parseFloat(words) - exact)).toBeLessThan(3)
    })
  })

  it('adds presets and saved scenarios, and takes them out again; Back undoes each', async () => {
    saveScenario({ pair: pair.id, name: 'My own', link: 'growth=9' })
    saveScenario({ pair: 'another', name: 'Not this pair', link: 'growth=9' })
    const { user, address, selection } = await open()
    expect(screen.queryByRole('button', { name: 'Not this pair' })).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'My own' }))
    expect(selection().compare).toEqual(['desk', 'baseline', 'growth=9&name=My%20own'])
    expect(screen.queryByRole('button', { name: 'My own' })).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Take “Baseline” out of the comparison' }))
    expect(selection().compare).toEqual(['desk', 'growth=9&name=My%20own'])
    address.back()
    await waitFor(() => expect(rowsOf('Where they lead')[0]).toContain('Baseline'))
    expect(selection().compare).toHaveLength(3)
  })

  it('takes six scenarios at most', async () => {
    await open('compare=desk~baseline~growth=1~growth=2~growth=3~growth=4')
    expect(screen.getByText(/At most 6 stand side by side/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Flat: 0% a year, no shock' })).toBeDisabled()
  })

  it('explains the difference of the two selected scenarios, in the selected year', async () => {
    const { user, selection } = await open('compare=desk~baseline~growth=5&growth=20')
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '3')
    expect(selection().between).toEqual({ from: 3, to: 1, year: 2029 })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2034')
    expect(selection().between).toEqual({ from: 3, to: 1, year: 2034 })
    expect(figure('What makes the difference?')).toHaveTextContent(/more than “Growth 5% a year”/)
    expect(rowsOf('Where they lead')[1]?.[0]).toBe('Trade in 2034/35 (1413)')
  })

  it('opens a scenario on the dashboard and keeps the comparison', async () => {
    await open('growth=20&theme=dark&compare=desk~growth=5')
    const href = screen
      .getByRole('link', { name: 'Open on the dashboard: Growth 5% a year' })
      .getAttribute('href')
    expect(readLink(href?.split('?')[1] ?? '').selection).toEqual({
      growth: 5,
      theme: 'dark',
      compare: ['desk', 'growth=5'],
    })
  })

  it('links to the sources, and for levers to the studies', async () => {
    const { user } = await open('levers=fta:1@2027')
    const button = await screen.findByRole('button', { name: 'Who says so? Trade agreement' })
    await user.click(button)
    const dialog = await screen.findByRole('dialog', { name: 'Who says so?' })
    expect(await within(dialog).findAllByRole('link')).not.toHaveLength(0)
  })

  test.each([
    ['growth.NOB-ODY=5', /This scenario: “growth.NOB-ODY” has no effect/],
    ['compare=desk~growth.NOB-ODY=5', /: “growth.NOB-ODY” has no effect/],
  ])('says what has no effect in ?%s', async (link, sentence) => {
    await open(link)
    expect(await screen.findByText(sentence)).toBeInTheDocument()
  })

  it('says that nothing can be simulated where the reference data fail to load', async () => {
    await open('', ['reference.json'])
    expect(await screen.findByRole('alert')).toHaveTextContent(/levers could not be loaded/)
    expect(figure('How do they compare?')).not.toHaveTextContent(/still being made/)
  })
})

describe('pasted links', () => {
  it('are told about until another link is shown', async () => {
    const { address, paste } = await open()
    await paste('https://a.example/?growth=13&theme=dark')
    const remark = /^Without effect here/
    expect(screen.getByText(remark)).toBeInTheDocument()
    act(() => address.push('/compare/?growth=5'))
    await waitFor(() => expect(screen.queryByText(remark)).toBeNull())
  })

  it('are added to the others, and the difference of two of them is shown', async () => {
    const { selection, paste } = await open()
    await paste(
      'https://a.example/?growth=13&theme=dark&tables=1 http://b.example/x/?growth=13&target=8@2030&tables=1',
    )
    expect(selection().compare).toEqual([
      'desk',
      'baseline',
      'growth=13',
      'growth=13&target=8@2030',
    ])
    expect(selection().between).toMatchObject({ from: 3, to: 4 })
    const differences = rowsOf('Each difference alone').slice(1)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toEqual([
      'Target',
      '$10 bn by 2029',
      '$8 bn by 2030',
      'no effect',
      '2032/33 (1411) instead of 2034/35 (1413)',
    ])
    expect(
      screen.getByText('Without effect here, where one choice holds for all scenarios: colours.'),
    ).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Links' })).toHaveValue('')
  })

  it('that cannot be used get a sentence each, and stay in the field', async () => {
    const { selection, paste } = await open('compare=desk~growth=8')
    const text =
      'growth=fast growth=8 ?pair=another&growth=1 growth=6&start=much&shock=2027:-5:1~2027:-6:1&utm_source=mail'
    await paste(text)
    const notice = screen.getByText('Not all of it could be used').closest('[role=status]')
    expect(notice).toHaveTextContent(/“growth=fast” says nothing/)
    expect(notice).not.toHaveTextContent(/The part “utm_source”/)
    expect(notice).toHaveTextContent(/“growth=8” stands in the comparison already/)
    expect(notice).toHaveTextContent(/another pair/)
    expect(notice).toHaveTextContent(/The part “start”/)
    expect(notice).toHaveTextContent(/“2027:-6:1” is left out of the part “shock” of “growth=6/)
    expect(selection().compare).toEqual(['desk', 'growth=8', 'growth=6&shock=2027:-5:1'])
    expect(screen.getByRole('textbox', { name: 'Links' })).toHaveValue(text)
  })

  it('beyond the sixth are rejected', async () => {
    const { selection, paste } = await open('compare=desk~growth=1~growth=2~growth=3~growth=4')
    await paste('growth=5 growth=6')
    expect(screen.getByText(/“growth=6” is left out, since at most 6/)).toBeInTheDocument()
    expect(selection().compare).toHaveLength(6)
  })
})

describe('two scenarios merged', () => {
  const LINK = 'compare=growth=8%26start=2~growth=9%26target=9@2030&between=1-2@2030'

  it('ask the reader to resolve conflicts, and are added to the comparison', async () => {
    const { user, selection } = await open(LINK)
    await user.click(screen.getByText('Merge these two'))
    expect(screen.getByText(/Both change 1 assumption differently/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /^9% a year/ }))
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Both')
    await user.click(screen.getByRole('button', { name: 'Add to the comparison' }))
    expect(readLink(selection().compare?.[2] ?? '').selection).toEqual({
      growth: 9,
      start: 2,
      target: { value: 9, year: 2030 },
      name: 'Both',
    })
  })

  it('can be saved, or opened on the dashboard', async () => {
    const { user } = await open(LINK)
    await user.click(screen.getByText('Merge these two'))
    const link = screen.getByRole('link', { name: /^Open on the dashboard: .* \+ / })
    expect(link.getAttribute('href')).toContain('growth=8&target=9@2030&start=2')

    await user.click(screen.getByRole('button', { name: 'Save this scenario' }))
    expect(settings.getState().saved).toMatchObject([
      { pair: pair.id, link: 'growth=8&target=9@2030&start=2' },
    ])
  })

  it('have no conflict where they change different assumptions', async () => {
    const { user } = await open('compare=growth=8~target=9@2030')
    await user.click(screen.getByText('Merge these two'))
    expect(screen.getByText(/contradict each other in nothing/)).toBeInTheDocument()
  })
})

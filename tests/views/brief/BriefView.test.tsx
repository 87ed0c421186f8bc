import { MODEL_VERSION } from '#model/version.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addPage, createBriefing } from '#state/briefings/briefingActions.ts'
import { madeUp } from '../../support/packages.ts'
import { serve } from '../../support/renderApp.tsx'
import { forgetBriefings, LINK, open, PAIR, pages, printed, VINTAGE } from './openBrief.tsx'

beforeEach(forgetBriefings)
afterEach(() => vi.unstubAllGlobals())

function outline(): string[] {
  const list = screen.getByRole('region', { name: 'Figures' })
  return within(list)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
}

describe('without a briefing', () => {
  it('the page says what one is, and begins one with three figures of the present view', async () => {
    await open('/brief?growth=20&lang=en&tables=1')
    expect(await screen.findByText(/^Each figure is kept exactly as it stood/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Choose figures on the dashboard/ })).toHaveAttribute(
      'href',
      '/?growth=20&tables=1&lang=en',
    )

    await userEvent.click(await screen.findByRole('button', { name: 'Add the three main figures' }))
    expect(screen.getAllByRole('heading', { name: /^1\. / })[0]).toHaveFocus()
    expect(await printed()).toBeVisible()
    expect(pages().map(({ figure, link }) => [figure, link])).toEqual(
      ['path', 'flows', 'products'].map((figure) => {
        return [figure, `pair=${PAIR}&growth=20&vintage=${VINTAGE}&model=${MODEL_VERSION}`]
      }),
    )
  })

  it('the page says so when the list of pairs does not come, and tries again', async () => {
    await open('/brief', ['manifest.json'])
    expect(await screen.findByText('The figures could not be loaded')).toBeVisible()
    serve(madeUp)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Add the three main figures' })).toBeVisible()
  })
})

describe('what is written', () => {
  it('appears in the document at once, as words and never as markup', async () => {
    addPage({ figure: 'path', link: LINK })
    await open()
    await userEvent.type(await screen.findByRole('textbox', { name: 'Title' }), 'My <b>title</b>')
    const introduction = screen.getByRole('textbox', { name: 'Introduction' })
    await userEvent.click(introduction)
    await userEvent.paste('**Bold** <img src=x> [bad](javascript:alert(1)) [good](https://a.org/)')

    const article = await printed()
    expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent('My <b>title</b>')
    expect(within(article).getByText('Bold').tagName).toBe('STRONG')
    expect(article).toHaveTextContent('<img src=x> [bad](javascript:alert(1))')
    expect(within(article).getByRole('link', { name: 'good' })).toHaveAttribute(
      'href',
      'https://a.org/',
    )
    expect(screen.queryByRole('link', { name: 'bad' })).not.toBeInTheDocument()
  })

  it('is undone and done again, by button and by key', async () => {
    createBriefing('Before')
    await open()
    const title = await screen.findByRole('textbox', { name: 'Title' })
    await userEvent.type(title, ' after')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(title).toHaveValue('Before')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')

    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(title).toHaveValue('Before after')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(title).toHaveValue('Before')
  })
})

describe('the order of figures', () => {
  beforeEach(() => {
    for (const figure of ['path', 'flows', 'record']) addPage({ figure, link: LINK })
  })

  it('is changed by buttons that keep the focus', async () => {
    await open()
    await printed()
    const up = screen.getByRole('button', { name: 'Move Have such targets been met? up' })
    await userEvent.click(up)
    expect(outline()).toEqual([
      '1. Where does this lead?',
      '2. Have such targets been met?',
      '3. Who sells to whom?',
    ])
    expect(up).toHaveFocus()
    await userEvent.click(up)
    await userEvent.click(up)
    expect(outline()[0]).toBe('1. Have such targets been met?')
    expect(up).toHaveAttribute('aria-disabled', 'true')
  })

  it('loses what is removed, until that is undone', async () => {
    await open()
    await printed()
    await userEvent.click(screen.getByRole('button', { name: 'Remove Who sells to whom?' }))
    expect(outline()).toHaveLength(2)
    expect(screen.getByRole('heading', { name: 'Figures' })).toHaveFocus()

    const removed = screen.getByText(/^Who sells to whom\? was removed/)
    await userEvent.click(within(removed).getByRole('button', { name: 'Undo' }))
    expect(outline()[1]).toBe('2. Who sells to whom?')
    expect(removed).not.toBeInTheDocument()
  })

  it('grows by any figure, as the dashboard shows it or by default', async () => {
    await open('/brief?growth=9')
    await printed()
    await userEvent.click(screen.getByText('Add a figure'))
    await userEvent.click(screen.getByRole('button', { name: 'What would it take?' }))
    const [added] = screen.getAllByRole('heading', { name: '4. What would it take?' })
    expect(added).toHaveFocus()
    await userEvent.click(screen.getByRole('radio', { name: 'by default' }))
    await userEvent.click(screen.getByRole('button', { name: 'What would it take?' }))
    expect(
      pages()
        .slice(-2)
        .map(({ link }) => link),
    ).toEqual([`pair=${PAIR}&growth=9&vintage=${VINTAGE}&model=${MODEL_VERSION}`, LINK])
    expect(await screen.findByText(/: Growth 9% a year$/)).toBeVisible()
  })
})

describe('several briefings', () => {
  it('are chosen, begun, copied, deleted and brought back', async () => {
    createBriefing('First')
    addPage({ figure: 'path', link: LINK })
    await open()
    await printed()
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate' }))
    const choice = screen.getByRole('combobox', { name: 'Briefing' })
    expect(choice).toHaveDisplayValue('First (copy)')
    expect(outline()).toEqual(['1. Where does this lead?'])

    await userEvent.click(screen.getByRole('button', { name: 'New' }))
    expect(choice).toHaveDisplayValue('Untitled briefing')
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
    await userEvent.keyboard('Third')
    expect(choice).toHaveDisplayValue('Third')

    await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
    expect(choice).toHaveDisplayValue('First (copy)')
    expect(screen.getByText('“Third” was deleted.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }))
    expect(choice).toHaveDisplayValue('Third')

    await userEvent.selectOptions(choice, 'First')
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('First')
  })
})

it('knows no pair by name', async () => {
  for (const figure of ['headline', 'path', 'flows', 'products', 'required', 'mirror', 'record']) {
    addPage({ figure, link: LINK })
  }
  await open()
  await printed()
  expect(document.body.textContent).not.toMatch(/Iran|Pakistan|1403/)
})

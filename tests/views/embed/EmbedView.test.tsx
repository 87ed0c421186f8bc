import { createMemoryHistory } from '@tanstack/history'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FIGURE_IDS, type FigureId } from '#figures/catalogue.ts'
import { FIGURES } from '#figures/figures.ts'
import { TextContext } from '#i18n/useText.ts'
import { AddressContext } from '#state/session/address.ts'
import { readEmbed } from '#state/link/embedOptions.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { EmbedView } from '#views/embed/EmbedView.tsx'
import { figureFor, madeUp, text } from '../../support/packages.ts'

const { id: pairId, name } = madeUp.pair
const [NOW, OLD, GONE] = ['2025-01-15', '2024-01-15', '2019-01-01']

afterEach(() => vi.unstubAllGlobals())

/** An older release of the fixture pair, with every value halved. */
const before = {
  ...madeUp.pair,
  vintage: OLD,
  observations: madeUp.pair.observations.map((each) => {
    return { ...each, value: each.value === null ? null : each.value / 2 }
  }),
}

/** Serves the current figures and those of one older vintage, at the paths of a real site. */
function serveVintages(): void {
  const contents: Readonly<Record<string, unknown>> = {
    'manifest.json': {
      vintage: NOW,
      pairs: [
        {
          id: pairId,
          name,
          files: {
            pair: `${NOW}/${pairId}/pair.json`,
            chapters: `${NOW}/${pairId}/chapters.json`,
            library: `${NOW}/${pairId}/library.json`,
          },
        },
      ],
    },
    [`${NOW}/${pairId}/pair.json`]: madeUp.pair,
    [`${OLD}/${pairId}/pair.json`]: before,
  }
  vi.stubGlobal('fetch', (path: string) => {
    const content = contents[path.replace(/^.*?data\//, '')]
    return Promise.resolve(
      content === undefined ? new Response('', { status: 404 }) : Response.json(content),
    )
  })
}

function open(id: FigureId, query = '') {
  serveVintages()
  const { options, link } = readEmbed(query)
  const address = createMemoryHistory({ initialEntries: [`/?${link}`] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <AddressContext value={address}>
      <QueryClientProvider client={queries}>
        <TextContext value={text}>
          <EmbedView id={id} make={FIGURES[id]} options={options} />
        </TextContext>
      </QueryClientProvider>
    </AddressContext>,
  )
  return { address }
}

const foot = () => screen.findByRole('contentinfo')
const sentence = async () => (await screen.findByRole('figure')).querySelector('h2')?.textContent

describe('an embed', () => {
  it.each(FIGURE_IDS)('%s says what it says anywhere', async (id) => {
    open(id)
    const figure = await screen.findByRole('figure')
    expect(figure).toHaveAccessibleName(figureFor(madeUp, id).title)
    expect(within(figure).getByRole('heading', { level: 2 })).toHaveTextContent(/\w.*\.$/)
    expect(within(figure).getByText(`${madeUp.pair.name} trade`)).toBeVisible()
    expect(figure).toHaveTextContent('Source:')
    expect(await foot()).toHaveTextContent('Figures as of 15 Jan 2025.')
  })

  it('links to the same view of the app, without the options of the frame', async () => {
    open('path', 'growth=7&controls=1&bus=a&theme=dark')
    const whole = within(await foot()).getByRole('link', { name: 'Explore this in Corridor' })
    expect(whole).toHaveAttribute('href', '/?growth=7&theme=dark')
  })

  it('names a pair that nobody has, shows no other one, and leads to those there are', async () => {
    const link = 'pair=atlantis-lemuria&growth=7'
    const { address } = open('path', `${link}&controls=1`)
    expect(
      await screen.findByText('There are no figures for the pair “atlantis-lemuria” here'),
    ).toBeVisible()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(document.body).not.toHaveTextContent(name)
    const others = screen.getByRole('link', { name: 'Choose another pair in Corridor' })
    expect(others).toHaveAttribute('href', `/?${link}`)
    expect(address.location.href).toBe(`/?${link}`)
  })

  it('has sliders and a title only where they are asked for', async () => {
    open('path', 'controls=1&title=0')
    expect(await screen.findByRole('slider', { name: /^Growth/ })).toBeInTheDocument()
    const { title } = figureFor(madeUp, 'path')
    expect(screen.getByText(title)).toHaveClass('visuallyHidden')
    expect(screen.getByText(`${madeUp.pair.name} trade`)).not.toHaveClass('visuallyHidden')
    expect(screen.getByRole('heading')).not.toHaveClass('visuallyHidden')
  })

  it('has only controls that move the figure', async () => {
    open('flows', 'controls=1')
    expect(await screen.findByRole('slider', { name: /^Growth/ })).toBeInTheDocument()
    expect(screen.queryByRole('slider', { name: /^Target/ })).toBeNull()
  })

  it('changes the link with its slider', async () => {
    const { address } = open('path', 'controls=1')
    const slider = await screen.findByRole('textbox', { name: /Growth of both flows/ })
    await userEvent.clear(slider)
    await userEvent.type(slider, '8{Enter}')
    expect(address.location.href).toBe('/?growth=8')
  })

  it('says what was moved, and nothing where nothing was', async () => {
    open('path', 'growth=7&shock=2025:-10:0')
    expect(await foot()).toHaveTextContent('Assumed: Growth 7% a year and −10% in 2025')
    cleanup()
    open('path')
    expect(await foot()).not.toHaveTextContent('Assumed')
  })

  it('names the invalid parts of its address, and ignores unknown ones', async () => {
    open('path', 'growth=fast&utm_source=letter&source=nobody')
    expect(await foot()).toHaveTextContent('“growth=fast” is not in a form')
    expect(await foot()).toHaveTextContent('no source “nobody”')
    expect(await foot()).not.toHaveTextContent('utm_source')
  })
})

describe('the controls of an embed', () => {
  it('undo what was entered into a field', async () => {
    open('path', 'controls=1')
    const field = await screen.findByRole('textbox', { name: /^Growth of both flows/ })
    await userEvent.clear(field)
    await userEvent.type(field, '20{Enter}')
    expect(field).toHaveValue('20')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(field).toHaveValue('5')
  })
})

describe('a pinned embed', () => {
  it('shows the numbers of its vintage, and says which that is', async () => {
    open('path')
    const now = await sentence()
    document.body.replaceChildren()
    open('path', `vintage=${OLD}&model=${MODEL_VERSION}`)
    expect(await foot()).toHaveTextContent('Pinned to the figures as of 15 Jan 2024.')
    expect(await sentence()).not.toBe(now)
    expect(await foot()).not.toHaveTextContent('equations')
  })

  it('offers the newer figures, and shows them in place', async () => {
    const { address } = open('path', `growth=7&vintage=${OLD}&model=${MODEL_VERSION}`)
    await userEvent.click(await screen.findByRole('button', { name: /figures of 15 Jan 2025/ }))
    expect(await screen.findByText('Figures as of 15 Jan 2025.')).toBeInTheDocument()
    expect(address.location.href).toBe('/?growth=7')
  })

  it('offers nothing newer while its vintage is the newest', async () => {
    open('path', `vintage=${NOW}`)
    expect(await foot()).toHaveTextContent('Pinned to the figures as of 15 Jan 2025.')
    expect(within(await foot()).queryByRole('button')).toBeNull()
  })

  it('says that it shows current figures where those of its vintage are missing', async () => {
    open('path', `vintage=${GONE}`)
    expect(await foot()).toHaveTextContent(
      /pinned to the figures of 1 Jan 2019, which are no longer/,
    )
    expect(await foot()).toHaveTextContent('Figures as of 15 Jan 2025.')
  })

  it('says when the equations have changed since it was made', async () => {
    open('path', `vintage=${OLD}&model=99`)
    expect(await foot()).toHaveTextContent(/made with version 99 of the equations/)
  })
})

import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { LoadFailure } from '#ui/loading/LoadFailure.tsx'
import { renderIn } from '../renderIn.tsx'

const TAGS = `<script type="module" src="/assets/index-1.js"></script>
  <link rel="preload" as="fetch" href="/data/2026-11-24/pair.json" />`

/** The page of a build, as a host answers with it. */
function pageWith(tags: string): Response {
  return new Response(`<head><template id="scripts">${tags}</template></head>`)
}

beforeEach(() => {
  // Inert: nothing is to be loaded.
  const inert = TAGS.replace('type="module"', 'type="text/plain"').replace(' as="fetch"', '')
  document.head.insertAdjacentHTML('beforeend', inert)
})
afterEach(() => {
  document.head.replaceChildren()
  vi.unstubAllGlobals()
})

/** Shows the message while the site answers like this. */
async function shown(answer: () => Promise<Response>, isExplained = false) {
  const fetched = vi.fn<typeof fetch>(answer)
  vi.stubGlobal('fetch', fetched)
  const onRetry = vi.fn<() => void>()
  renderIn(
    <LoadFailure title="It did not come" cost="It is missed." {...{ isExplained, onRetry }} />,
  )
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce())
  return { alert: await screen.findByRole('alert'), fetched, onRetry }
}

describe('a part that did not come', () => {
  test.each([
    [
      'nothing answers',
      () => Promise.reject(new TypeError('no network')),
      'The connection is down.',
    ],
    [
      'another page answers',
      () => Promise.resolve(new Response('Sign in')),
      'Something else answers',
    ],
    ['the same build answers', () => Promise.resolve(pageWith(TAGS)), 'This site can be reached'],
    [
      'the site fails',
      () => Promise.resolve(new Response('', { status: 503 })),
      'This site can be',
    ],
  ])('is explained where %s, and can be asked for again', async (_, answer, said) => {
    const { alert, onRetry } = await shown(answer)
    await vi.waitFor(() => expect(alert).toHaveTextContent(said))
    expect(alert).toHaveTextContent('It is missed.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test.each([
    ['script', TAGS.replace('index-1', 'index-2')],
    ['figures', TAGS.replace('2026-11-24', '2027-01-01')],
  ])('asks to reload where the site has other %s by now', async (_, tags) => {
    const { fetched } = await shown(() => Promise.resolve(pageWith(tags)))
    expect(await screen.findByText('A newer version of Corridor is there')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/', { cache: 'no-store' })
  })

  it('is not explained twice', async () => {
    const { alert } = await shown(() => Promise.reject(new TypeError('no network')), true)
    expect(alert).toHaveTextContent('It did not comeIt is missed.')
  })
})

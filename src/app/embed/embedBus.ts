import type { QueryClient } from '@tanstack/react-query'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { Pair } from '#datasets/schemas.ts'
import { currentEntry, entryOf } from '#datasets/usePair.ts'
import { defaultsOf } from '#analysis/choose.ts'
import { committedIn, type Address } from '#state/session/address.ts'
import { scenarioParts, withoutScenario } from '#state/scenario/changes.ts'
import { sparse } from '#state/scenario/choice.ts'
import { drag, draft, clearDraft } from '#state/session/draft.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { hrefOf, currentSelection } from '#state/session/useSelection.ts'
import { isScenarioRead, scenarioIn } from './embedMessages.ts'

type Joined = Readonly<{
  bus: string
  address: Address
  queries: QueryClient
  /** The page around the embed, the only one that is listened to: it relays what others say. */
  host: Window
}>

/** Scenarios that follow each other faster than this are one gesture, which ends when they stop. */
const STILL_MS = 200
/** Names, in the draft, the hand that is not here. */
const ELSEWHERE = 'bus'

/**
 * Shares the scenario with the embeds of the same bus: what the reader moves here is told to the page
 * around, at most once a frame, and what the page tells is shown here. Only assumptions travel, and
 * only between embeds of the same pair; what is heard is never said again.
 */
export function joinBus({ bus, address, queries, host }: Joined): void {
  let known = present() ?? ''
  let frame = 0
  let stillness: ReturnType<typeof setTimeout> | undefined

  draft.subscribe(speak)
  address.subscribe(speak)
  window.addEventListener('message', hear)
  // Others may have been moved before this embed was there.
  host.postMessage({ type: 'corridor.scenario.read', bus }, '*')

  function present(): string | null {
    const pair = pairIn(queries, committedIn(address))
    return pair ? wholeLink(currentSelection(address), pair) : null
  }

  function speak(): void {
    const link = present()
    if (link === null || link === known) return
    known = link
    if (frame === 0) frame = requestAnimationFrame(say)
  }

  function say(): void {
    frame = 0
    host.postMessage({ type: 'corridor.scenario', bus, link: known }, '*')
  }

  function hear({ source, data: message }: MessageEvent<unknown>): void {
    if (source !== host) return
    const link = scenarioIn(message, bus)
    if (link !== null) take(link)
    if (isScenarioRead(message, bus)) {
      host.postMessage({ type: 'corridor.scenario.answer', bus, link: present() }, '*')
    }
  }

  function take(link: string): void {
    const pair = pairIn(queries, committedIn(address))
    const taken = pair && takenFrom(link, committedIn(address), pair)
    if (!taken || isHeldHere()) return

    known = wholeLink(taken, pair)
    cancelAnimationFrame(frame)
    frame = 0
    drag(address, taken, ELSEWHERE)
    clearTimeout(stillness)
    stillness = setTimeout(settle, STILL_MS)
  }

  function settle(): void {
    const { selection } = draft.getState()
    // The hand here may have taken over in the meantime.
    if (selection === null || isHeldHere()) return
    address.replace(hrefOf(address.location.pathname, selection))
    clearDraft()
  }
}

/** The view that stands here with the assumptions of `link`; `null` for a link not meant for it. */
function takenFrom(link: string, here: Selection, pair: Pair): Selection | null {
  const { selection, problems } = readLink(link)
  if (problems.length > 0 || (selection.pair ?? pair.id) !== pair.id) return null
  return sparse({ ...withoutScenario(here), ...scenarioParts(selection) }, defaultsOf(pair))
}

/** Everything assumed, defaults included, so that whoever reads it needs no data package for it. */
function wholeLink(selection: Selection, pair: Pair): string {
  return writeLink({ ...defaultsOf(pair), ...scenarioParts(selection) })
}

function isHeldHere(): boolean {
  const held = draft.getState()
  return held.selection !== null && held.control !== ELSEWHERE
}

/** The figures that the embed shows, once they have come. */
function pairIn(queries: QueryClient, { pair, vintage }: Selection): Pair | undefined {
  const manifest = queries.getQueryData(manifestQuery().queryKey)
  const entry = manifest && currentEntry(manifest, pair)
  if (!entry) return undefined

  const pinned = vintage === undefined ? entry : entryOf(entry, vintage)
  return [pinned, entry]
    .map((each) => queries.getQueryData(pairQuery(each).queryKey))
    .find((found) => found !== undefined)
}

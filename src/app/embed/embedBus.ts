import type { QueryClient } from '@tanstack/react-query'
import { manifestQuery, pairQuery } from '#datasets/queries.ts'
import type { Pair } from '#datasets/schemas.ts'
import { currentEntry } from '#datasets/usePair.ts'
import { defaultsOf } from '#analysis/choose.ts'
import { committedIn, type Address } from '#state/session/address.ts'
import { scenarioParts, withoutScenario } from '#state/scenario/changes.ts'
import { sparse, standardHorizon } from '#state/scenario/choice.ts'
import { setDraft, draft, clearDraft } from '#state/session/draft.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'
import { hrefOf, currentSelection } from '#state/session/useSelection.ts'
import { atFrameRate } from './atFrameRate.ts'
import { isScenarioRead, scenarioIn } from './embedMessages.ts'

type BusConnection = Readonly<{
  /** The name that all embeds of the bus share. */
  bus: string
  address: Address
  queries: QueryClient
  /** The host page, the only accepted sender: it relays the messages of other embeds. */
  host: Window
}>

/** Scenarios received within this time of each other are one gesture, committed when they stop. */
const SETTLE_MS = 200
/** The control named in the draft while another embed is dragged. */
const REMOTE_DRAG = 'bus'

/**
 * Synchronises the scenario between the embeds of a bus: changes here are sent to the host page, at
 * most once per animation frame, and scenarios it sends are shown here. Only assumptions are sent,
 * only between embeds of the same pair, and a received scenario is never sent back. Of many messages of
 * a kind, the last one of a frame counts.
 */
export function joinBus({ bus, address, queries, host }: BusConnection): void {
  let lastShared = currentLink() ?? ''
  let frame = 0
  let settleTimer: ReturnType<typeof setTimeout> | undefined
  let received: string | null = null
  let isAsked = false
  const takeReceived = atFrameRate(() => {
    if (received !== null) applyScenario(received)
    received = null
    if (isAsked) answer()
    isAsked = false
  })

  draft.subscribe(scheduleSend)
  address.subscribe(scheduleSend)
  window.addEventListener('message', receive)
  // Other embeds may have changed before this one loaded.
  host.postMessage({ type: 'corridor.scenario.read', bus }, '*')

  function currentLink(): string | null {
    const pair = pairIn(queries, committedIn(address))
    return pair ? wholeLink(currentSelection(address), pair) : null
  }

  function scheduleSend(): void {
    const link = currentLink()
    if (link === null || link === lastShared) return
    lastShared = link
    if (frame === 0) frame = requestAnimationFrame(send)
  }

  function send(): void {
    frame = 0
    host.postMessage({ type: 'corridor.scenario', bus, link: lastShared }, '*')
  }

  function receive({ source, data: message }: MessageEvent<unknown>): void {
    if (source !== host) return
    const link = scenarioIn(message, bus)
    const asks = isScenarioRead(message, bus)
    received = link ?? received
    isAsked ||= asks
    if (link !== null || asks) takeReceived()
  }

  function answer(): void {
    host.postMessage({ type: 'corridor.scenario.answer', bus, link: currentLink() }, '*')
  }

  function applyScenario(link: string): void {
    const pair = pairIn(queries, committedIn(address))
    const applied = pair && withAssumptions(link, committedIn(address), pair)
    if (!applied || isDraggedHere()) return

    lastShared = wholeLink(applied, pair)
    cancelAnimationFrame(frame)
    frame = 0
    setDraft(address, applied, REMOTE_DRAG)
    clearTimeout(settleTimer)
    settleTimer = setTimeout(commitScenario, SETTLE_MS)
  }

  function commitScenario(): void {
    const { selection } = draft.getState()
    // A drag in this embed may have started in the meantime.
    if (selection === null || isDraggedHere()) return
    address.replace(hrefOf(address.location.pathname, selection))
    clearDraft()
  }
}

/** Replaces the assumptions of a view by those of `link`; `null` for another pair or a bad link. */
function withAssumptions(link: string, view: Selection, pair: Pair): Selection | null {
  const { selection, problems } = readLink(link)
  if (problems.length > 0 || (selection.pair ?? pair.id) !== pair.id) return null
  const defaults = defaultsOf(pair)
  const { horizon, ...parts } = scenarioParts(selection)
  // Links of others hold the horizon that follows from the target, too.
  const isStandard = horizon === standardHorizon(parts, defaults)
  return sparse(
    {
      ...withoutScenario(view),
      ...parts,
      ...(isStandard || horizon === undefined ? {} : { horizon }),
    },
    defaults,
  )
}

/** Writes all assumptions, defaults included, so that receivers need not load the data. */
function wholeLink(selection: Selection, pair: Pair): string {
  const defaults = defaultsOf(pair)
  const horizon = standardHorizon(selection, defaults)
  return writeLink({ pair: pair.id, ...defaults, horizon, ...scenarioParts(selection) })
}

/** True while a control of this embed is dragged. */
function isDraggedHere(): boolean {
  const current = draft.getState()
  return current.selection !== null && current.control !== REMOTE_DRAG
}

/** Returns the cached pair that the embed shows; `undefined` while it is loading. */
function pairIn(queries: QueryClient, { pair, vintage }: Selection): Pair | undefined {
  const manifest = queries.getQueryData(manifestQuery().queryKey)
  if (!manifest) return undefined

  return [currentEntry(manifest, pair, vintage), currentEntry(manifest, pair)]
    .map((entry) => entry && queries.getQueryData(pairQuery(entry).queryKey))
    .find((cached) => cached !== undefined)
}

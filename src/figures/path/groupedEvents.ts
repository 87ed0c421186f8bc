import type { EventMark } from './EventMarks.tsx'

/** Events with one mark, oldest first, and its horizontal position in pixels. */
export type EventGroup = Readonly<{ x: number; events: readonly EventMark[] }>

/**
 * Returns the marks of events: events share one, in their middle, where two marks would be closer
 * than `width` pixels. `xOf` maps a position on the time axis to pixels.
 */
export function groupedEvents(
  events: readonly EventMark[],
  xOf: (at: number) => number,
  width: number,
): EventGroup[] {
  const groups: EventGroup[] = []
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    let group: EventGroup = { x: xOf(event.at), events: [event] }
    // A group moves to its middle, and can so come too close to the one before.
    for (let last = groups.at(-1); last && group.x - last.x < width; last = groups.at(-1)) {
      groups.pop()
      const together = [...last.events, ...group.events]
      const [first, final] = [together[0]?.at ?? event.at, together.at(-1)?.at ?? event.at]
      group = { x: (xOf(first) + xOf(final)) / 2, events: together }
    }
    groups.push(group)
  }
  return groups
}

import {
  closestCenter,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Active,
  type DragEndEvent,
  type DndContextProps,
  type Over,
} from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useRef } from 'react'
import { useText } from '#i18n/useText.ts'
import type { Briefing } from '#state/briefings/briefing.ts'
import { movePage } from '#state/briefings/briefingEdits.ts'
import { figureTitle } from '#views/brief/document/figureTitle.ts'

/** Shorter pointer movements count as a click on the handle, in pixels. */
const LEAST_DRAG = 4

/** Drag and drop of figures by pointer and keyboard, with announcements for screen readers. */
export function useSorting({ id, pages }: Briefing): DndContextProps {
  const text = useText()
  const { t } = text
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: LEAST_DRAG } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const lastPlace = useRef(-1)
  const placeOf = (dragged: Active | Over) => pages.findIndex((page) => page.id === dragged.id)
  const places = (active: Active, at: Active | Over | null) => ({
    title: figureTitle(pages[placeOf(active)]?.figure ?? '', text),
    place: placeOf(at ?? active) + 1,
    count: pages.length,
  })

  function onDragEnd({ active, over }: DragEndEvent) {
    if (over && over.id !== active.id) movePage(id, String(active.id), placeOf(over))
  }

  return {
    sensors,
    onDragEnd,
    collisionDetection: closestCenter,
    // Figures move up and down, never out of their list.
    modifiers: [({ transform }) => ({ ...transform, x: 0 })],
    accessibility: {
      screenReaderInstructions: { draggable: t('brief.dragHelp') },
      announcements: {
        onDragStart: ({ active }) => {
          lastPlace.current = placeOf(active)
          return t('brief.picked', places(active, active))
        },
        onDragOver: ({ active, over }) => {
          const place = placeOf(over ?? active)
          // A figure just picked up is over its initial position, which was announced already.
          if (place === lastPlace.current) return undefined
          lastPlace.current = place
          return t('brief.moved', places(active, over))
        },
        onDragEnd: ({ active, over }) => t('brief.dropped', places(active, over)),
        onDragCancel: ({ active }) => t('brief.cancelled', places(active, active)),
      },
    },
  }
}

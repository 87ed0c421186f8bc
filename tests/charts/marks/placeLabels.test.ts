import { describe, expect, it } from 'vitest'
import { placeLabels, placesAlong, placesAround } from '#charts/marks/placeLabels.ts'

const ground = { left: 0, right: 400, top: 0, bottom: 200, lines: [] }

describe('labels', () => {
  it('take their best place where it is free', () => {
    const placed = placeLabels(
      [{ id: 'a', places: placesAround({ x: 200, y: 100 }, 'here') }],
      ground,
    )
    expect(placed.get('a')).toMatchObject({ anchor: 'end', x: 191, y: 91 })
  })

  it('make way for the label before them', () => {
    const places = placesAround({ x: 200, y: 100 }, 'here')
    const placed = placeLabels(
      [
        { id: 'a', places },
        { id: 'b', places },
      ],
      ground,
    )
    expect(placed.get('b')).toMatchObject({ anchor: 'start', y: 119 })
  })

  it('stay inside the ground, or are left out', () => {
    const outside = [{ x: 390, y: 100, anchor: 'start' as const, text: 'too long to fit' }]
    expect(placeLabels([{ id: 'a', places: outside }], ground).size).toBe(0)
  })

  it('keep off lines', () => {
    const line = [
      { x: 100, y: 85 },
      { x: 200, y: 85 },
    ]
    const places = placesAround({ x: 200, y: 100 }, 'here')
    const placed = placeLabels([{ id: 'a', places }], { ...ground, lines: [line] })
    expect(placed.get('a')?.y).toBe(119)
  })

  it('are left out where lines cross them, if optional', () => {
    const line = [
      { x: 0, y: 95 },
      { x: 400, y: 95 },
    ]
    const places = [{ x: 200, y: 100, anchor: 'end' as const, text: 'crossed' }]
    const crossed = { ...ground, lines: [line] }
    expect(placeLabels([{ id: 'a', places }], crossed).size).toBe(1)
    expect(placeLabels([{ id: 'a', places, isOptional: true }], crossed).size).toBe(0)
  })

  it('stand at the end of their line, never in its first half', () => {
    const line = [0, 100, 200, 300].map((x) => ({ x, y: 150 }))
    const places = placesAlong(line, 'end')
    expect(places[0]).toMatchObject({ x: 300, anchor: 'end' })
    expect(places.map(({ x }) => x)).not.toContain(100)
  })
})

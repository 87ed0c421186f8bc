import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import type { GoodsGroup } from '#imports/packages/regrouped.ts'
import { GroupFields } from '#views/data/kept/GroupFields.tsx'
import '#i18n/dataEnglish.ts'
import { renderIn } from '../../../ui/renderIn.tsx'

const GROUPS: readonly GoodsGroup[] = [
  { id: 'fuels', name: 'Fuels', chapters: ['27'] },
  { id: 'machinery', name: 'Machinery', chapters: ['84', '85', '86'] },
]
const NAMES = { '27': 'Oil', '84': 'Machines', '85': 'Wires' }

function Fields() {
  const [groups, setGroups] = useState(GROUPS)
  return <GroupFields groups={groups} names={NAMES} onChange={setGroups} />
}

const chaptersIn = (name: string) =>
  [...screen.getByRole('region', { name }).querySelectorAll('label')].map(
    ({ textContent }) => textContent,
  )

it('moves a chapter by its list, with the keyboard alone, into a category that was added', async () => {
  renderIn(<Fields />)
  expect(chaptersIn('Machinery')).toEqual(['84 Machines', '85 Wires'])
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of a new category' }), 'Cables')
  await userEvent.keyboard('{Tab}{Enter}')
  expect(screen.getByRole('region', { name: 'Cables' })).toHaveTextContent('No chapters in use')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '85 Wires' }), 'Cables')
  expect(chaptersIn('Machinery')).toEqual(['84 Machines'])
  expect(chaptersIn('Cables')).toEqual(['85 Wires'])
})

it('removes a category, and says where its chapters go', async () => {
  renderIn(<Fields />)
  const remove = { name: 'Remove “Fuels”, its chapters to “Machinery”' }
  await userEvent.click(screen.getByRole('button', remove))
  expect(screen.queryByRole('region', { name: 'Fuels' })).toBeNull()
  expect(chaptersIn('Machinery')).toEqual(['27 Oil', '84 Machines', '85 Wires'])
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
})

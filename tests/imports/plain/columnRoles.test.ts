import { describe, expect, it } from 'vitest'
import { rolesNamed } from '#imports/plain/columnRoles.ts'

describe('rolesNamed', () => {
  it.each(['Country', 'country name', 'کشور', 'pays', 'Land', 'país'])(
    'leaves open whether %s is the reporter or the partner, where it is the only side',
    (country) => {
      const roles = rolesNamed([
        ['year', country, 'exports', 'imports'],
        ['2020', 'PRT', '5', '6'],
      ])
      expect(roles).toMatchObject({ year: '0', exports: '2', reporter: '', partner: '' })
    },
  )

  it('knows the reporter by its name, and a country beside a partner', () => {
    const record = ['2020', 'PRT', 'MAR', '5']
    const named = (...sides: readonly string[]) =>
      rolesNamed([['year', ...sides, 'exports'], record])
    expect(named('reporter', 'country')).toMatchObject({ reporter: '1', partner: '' })
    expect(named('country', 'partner')).toMatchObject({ reporter: '1', partner: '2' })
    expect(named('pays partenaire', 'pays')).toMatchObject({ reporter: '2', partner: '1' })
  })
})

import { describe, expect, it } from 'vitest'
import { partyOf } from '#imports/rows/parties.ts'

describe('codeAbroad', () => {
  it.each([
    ['DEU', 'Allemagne, ALEMANIA, Deutschland, Германия, ألمانيا, Almanya, 德国, ドイツ'],
    ['IRN', 'Irán, Iran (République islamique d’), جمهوری اسلامی ایران, إيران, ايران, イラン'],
    ['PAK', 'پاکستان, باكستان, 巴基斯坦, Пакистан'],
    ['CIV', 'Costa d’Avorio, CÔTE D’IVOIRE'],
    ['USA', 'États-Unis, ETATS-UNIS, Estados Unidos, Vereinigte Staaten, Соединенные Штаты'],
  ])('finds %s by its names in several languages', (code, names) => {
    for (const name of names.split(', '))
      expect([name, partyOf({ name }).code]).toEqual([name, code])
  })

  it('knows the world by its names in several languages', () => {
    const names = [
      'Monde',
      'Insgesamt',
      'Всего',
      'Todos los países',
      'جهان',
      'العالم',
      'Toplam',
      '世界',
    ]
    expect(names.map((name) => partyOf({ name }).kind)).toEqual(names.map(() => 'world'))
  })

  it('takes no name for an economy that may be another one', () => {
    const names = ['República de China', 'Corée', 'Kongo', 'Nirgendwo', 'Europa']
    expect(names.map((name) => partyOf({ name }).kind)).toEqual(names.map(() => 'area'))
  })
})

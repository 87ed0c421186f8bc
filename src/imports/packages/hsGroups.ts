/** A group of HS chapters with their names: the groups share out all chapters. */
export type HsGroup = Readonly<{
  id: string
  name: string
  /** By code, which is text because of its leading zero. */
  chapters: Readonly<Record<string, string>>
}>

/** All HS chapters in our words, grouped for charts of any pair. 77 is reserved and has no goods. */
export const HS_GROUPS: readonly HsGroup[] = [
  {
    id: 'animal-goods',
    name: 'Animals, meat, fish and dairy',
    chapters: {
      '01': 'Live animals',
      '02': 'Meat',
      '03': 'Fish and seafood',
      '04': 'Dairy, eggs, honey',
      '05': 'Other animal products',
    },
  },
  {
    id: 'plant-goods',
    name: 'Plants, fruit and cereals',
    chapters: {
      '06': 'Live plants and flowers',
      '07': 'Vegetables',
      '08': 'Fruit and nuts',
      '09': 'Coffee, tea, spices',
      '10': 'Cereals',
      '11': 'Flour, malt, starch',
      '12': 'Oilseeds and fodder',
      '13': 'Gums and resins',
      '14': 'Plaiting materials',
    },
  },
  {
    id: 'prepared-food',
    name: 'Fats, prepared food, drinks and tobacco',
    chapters: {
      '15': 'Fats and oils',
      '16': 'Prepared meat and fish',
      '17': 'Sugar and sweets',
      '18': 'Cocoa and chocolate',
      '19': 'Cereal and flour foods',
      '20': 'Prepared fruit and vegetables',
      '21': 'Other prepared food',
      '22': 'Drinks and vinegar',
      '23': 'Animal feed, food residues',
      '24': 'Tobacco',
    },
  },
  {
    id: 'minerals',
    name: 'Ores, salt, stone and cement',
    chapters: {
      '25': 'Salt, stone, cement',
      '26': 'Ores, slag, ash',
    },
  },
  {
    id: 'fuels',
    name: 'Oil, gas and other fuels',
    chapters: {
      '27': 'Oil, gas, other fuels',
    },
  },
  {
    id: 'chemicals',
    name: 'Chemicals',
    chapters: {
      '28': 'Inorganic chemicals',
      '29': 'Organic chemicals',
      '31': 'Fertilisers',
      '32': 'Dyes, paints, inks',
      '33': 'Perfumes and cosmetics',
      '34': 'Soaps, waxes, candles',
      '35': 'Glues, starches, enzymes',
      '36': 'Explosives and matches',
      '37': 'Photographic goods',
      '38': 'Other chemical products',
    },
  },
  {
    id: 'medicines',
    name: 'Medicines',
    chapters: {
      '30': 'Medicines',
    },
  },
  {
    id: 'plastics-rubber',
    name: 'Plastics and rubber',
    chapters: {
      '39': 'Plastics',
      '40': 'Rubber',
    },
  },
  {
    id: 'wood-paper',
    name: 'Wood, paper and print',
    chapters: {
      '44': 'Wood and wood goods',
      '45': 'Cork',
      '46': 'Basketwork',
      '47': 'Wood pulp, waste paper',
      '48': 'Paper and board',
      '49': 'Books and print',
    },
  },
  {
    id: 'textiles-leather',
    name: 'Textiles, clothing, leather and shoes',
    chapters: {
      '41': 'Hides and leather',
      '42': 'Leather goods and bags',
      '43': 'Furs',
      '50': 'Silk',
      '51': 'Wool and animal hair',
      '52': 'Cotton',
      '53': 'Jute and plant fibres',
      '54': 'Synthetic filaments',
      '55': 'Synthetic staple fibres',
      '56': 'Felt, twine, ropes',
      '57': 'Carpets',
      '58': 'Lace, tapestry, trimmings',
      '59': 'Coated and technical fabrics',
      '60': 'Knitted fabrics',
      '61': 'Knitted clothing',
      '62': 'Woven clothing',
      '63': 'Household textiles, used clothing',
      '64': 'Shoes',
      '65': 'Hats',
      '66': 'Umbrellas and sticks',
      '67': 'Feathers, artificial flowers',
    },
  },
  {
    id: 'metals',
    name: 'Metals and metal goods',
    chapters: {
      '72': 'Iron and steel',
      '73': 'Iron and steel goods',
      '74': 'Copper',
      '75': 'Nickel',
      '76': 'Aluminium',
      '78': 'Lead',
      '79': 'Zinc',
      '80': 'Tin',
      '81': 'Other base metals',
      '82': 'Tools and cutlery',
      '83': 'Other metal goods',
    },
  },
  {
    id: 'machinery',
    name: 'Machinery and electrical goods',
    chapters: {
      '84': 'Machinery and boilers',
      '85': 'Electrical machinery',
    },
  },
  {
    id: 'vehicles',
    name: 'Vehicles, ships and aircraft',
    chapters: {
      '86': 'Railway stock',
      '87': 'Cars and other vehicles',
      '88': 'Aircraft',
      '89': 'Ships and boats',
    },
  },
  {
    id: 'other-goods',
    name: 'Stone, glass, gems, instruments and other goods',
    chapters: {
      '68': 'Stone and plaster goods',
      '69': 'Ceramics',
      '70': 'Glass',
      '71': 'Gems and precious metals',
      '90': 'Instruments and optics',
      '91': 'Clocks and watches',
      '92': 'Musical instruments',
      '93': 'Arms',
      '94': 'Furniture, lamps, bedding',
      '95': 'Toys and sports goods',
      '96': 'Other small manufactures',
      '97': 'Art and antiques',
      '98': 'Special goods',
      '99': 'Not classified',
    },
  },
]

const CHAPTERS = new Set(HS_GROUPS.flatMap(({ chapters }) => Object.keys(chapters)))

/** True where an HS code begins with a chapter that there is. */
export function hasHsChapter(code: string): boolean {
  return CHAPTERS.has(code.slice(0, 2))
}

import { at, findsEach, type Case } from './findsEach.ts'

const PERIODS: readonly Case[] = [
  [
    'a last day before the first',
    at('observations', '2012-04-01,2013-03-31', '2012-04-01,2011-03-31'),
    '2:7 (last_day)',
    'expected 2012-04-01 or later',
  ],
  [
    'a year that its first day is not in',
    at('observations', '2012,2012-04-01', '2011,2012-04-01'),
    '2:5 (year)',
    'expected 2012',
  ],
  [
    'a calendar that the source does not have',
    at('observations', 'fiscalApril,2012', 'fiscalJuly,2012'),
    '2:4 (calendar)',
    'the calendar of harbour-office',
  ],
  [
    'a year that begins in a month of another calendar',
    at('observations', '2012-04-01,2013-03-31', '2012-05-01,2013-03-31'),
    '2:6 (first_day)',
    'a year that begins in 2012-04',
  ],
  [
    'a part that begins within a month',
    at('observations', '2023-04-01,2023-09-30', '2023-04-15,2023-09-30'),
    '27:6 (first_day)',
    'the first day of a month',
  ],
  [
    'a part as long as a year',
    at('observations', '2023-04-01,2023-09-30', '2023-04-01,2024-03-31'),
    '27:8 (span)',
    'a part of 366 days',
  ],
  [
    'a category’s year in another calendar',
    at('category_values', '2018-04-01', '2018-01-01'),
    '2:6 (first_day)',
    'a year that begins in 2018-04',
  ],
]

const RIVALS: readonly Case[] = [
  [
    'two preferred figures',
    at('observations', 'gazette,false', 'gazette,true'),
    '26:14 (preferred)',
    'expected exactly one',
  ],
  [
    'no preferred figure',
    at('observations', '2023-xyz-abc,,yearbook,true', '2023-xyz-abc,,yearbook,false'),
    '25:14 (preferred)',
    'no preferred figure among harbour-office-2023-total, harbour-office-2023-total-b',
  ],
  [
    'a rival with the same value',
    at('observations', '1100000000', '1050000000'),
    '26:9 (value)',
    'the same value as “harbour-office-2023-total”',
  ],
  [
    'a rival of a claim that says the same',
    at(
      'claim_rivals',
      '',
      'again,total-2023,A newspaper rounds it up to $1.1 billion,,,,claimed,,,gazette\n',
    ),
    '4:3 (statement)',
    'the statement of “total-2023-gazette” again',
  ],
]

const STANDINGS: readonly Case[] = [
  [
    'a derived figure without a formula',
    at(
      'growth',
      'derived,harbour-office-2022-total / (harbour-office-2021-abc-xyz + harbour-office-2021-xyz-abc) - 1',
      'derived,',
    ),
    '3:7 (formula)',
    'the formula of a derived figure',
  ],
  [
    'a value that its formula does not give',
    at('growth', '8.7,derived', '8.8,derived'),
    '3:5 (growth)',
    'found 8.8; expected 8.69565217',
  ],
  [
    'a share that its formula does not give',
    at('mix', '0.02439', '0.02538'),
    '5:5 (share)',
    'found 0.02538; expected 0.0243902439',
  ],
  [
    'a sum that its chapters do not give',
    at('observations', '605000000,reported,', '606000000,derived,sum of HS chapters'),
    '20:9 (value)',
    'found 606000000; expected 605000000',
  ],
  [
    'a sum of chapters where there are none',
    at('observations', '310000000,reported,', '310000000,derived,sum of HS chapters'),
    '2:11 (formula)',
    'no HS chapters',
  ],
  [
    'a formula that names no figure',
    at('growth', ' - 1,,', ' - one,,'),
    '3:7 (formula)',
    'found “one” in the formula',
  ],
  [
    'a formula beside no value',
    at('category_values', ',,,reported,,Named', ',,,derived,1 + 1,Named'),
    '4:9 (value)',
    'no value beside the formula',
  ],
  [
    'a contested figure without a note',
    at('claims', 'One newspaper says so; the year was still running.', ''),
    '4:13 (note)',
    'the reason why the figure is contested',
  ],
  [
    'a missing value without a note',
    at(
      'observations',
      ',,reported,,The harbour was closed for repair and nothing was counted.',
      ',,reported,,',
    ),
    '16:12 (note)',
    'a note, since the row has no value',
  ],
  [
    'a quantity without a unit',
    at('category_values', '5200,t', '5200,'),
    '3:11 (quantity_unit)',
    'a quantity and its unit together',
  ],
  [
    'a claim in the wrong unit',
    at('claims', '2000000000,usd', '2000000000,ratio'),
    '5:5 (unit)',
    '“usd” for a claim of the kind target',
  ],
]

const SHARES: readonly Case[] = [
  [
    'shares above 100 %',
    at(
      'mix',
      '0.2,derived,harbour-office-2023-abc-xyz-machinery / harbour-office-2023-abc-xyz',
      '0.21,estimated,',
    ),
    '4:5 (share)',
    'shares that add up to 101 %',
  ],
  ['a share above the whole', at('mix', '0.425', '1.425'), '2:5 (share)', 'expected 1 or less'],
  [
    'an HS code of three digits',
    at('categories', '', 'oats,Oats,104,named,,\n'),
    '5:3 (hs_codes)',
    'two, four or six digits',
  ],
  [
    'a chapter in no group',
    at('chapters', '', '99,Other\n'),
    '7:1 (chapter)',
    'chapter 99 in no group',
  ],
  [
    'chapters of a year that is not told as a whole',
    at('chapter_values', '', 'harbour-office,ABC-XYZ,2010,10,5\n'),
    '18:3 (year)',
    'HS chapters without “harbour-office-2010-abc-xyz”',
  ],
  [
    'a figure with the name of a sum',
    at('category_values', 'harbour-office-2018-abc-xyz-food', 'harbour-office-2022-abc-xyz-food'),
    '2:1 (id)',
    'a name that no observation and no sum of chapters has',
  ],
]

const CONTEXT: readonly Case[] = [
  [
    'a measure without a year',
    at('context', 'ABC,Population,2023,', 'ABC,Population,,'),
    '4:5 (year)',
    'a population without a year',
  ],
  [
    'people of no economy',
    at('context', 'population,ABC,', 'population,,'),
    '4:3 (economy)',
    'the economy it is of',
  ],
  [
    'an index of prices of one economy',
    at('context', 'deflator,,', 'deflator,ABC,'),
    '6:3 (economy)',
    'no economy',
  ],
  [
    'two figures of a measure in one year',
    at('context', 'Prices in US dollars,2023', 'Prices in US dollars,2022'),
    '7:5 (year)',
    'a second deflator of this year',
  ],
  [
    'two notes on one year of a source',
    at('year_notes', '', 'again,harbour-office,2024,Still nothing.,gazette\n'),
    '3:3 (year)',
    'a second note on 2024 of “harbour-office”',
  ],
  [
    'a second reference growth',
    at('reference_growth', '', 'another,4,assumed,,,yearbook\n'),
    '3:1 (id)',
    'no second reference growth',
  ],
  [
    'a reference growth that its formula does not give',
    at('reference_growth', 'growth-of-both,6,', 'growth-of-both,5,'),
    '2:2 (growth)',
    'expected 6, which “real-growth-abc + real-growth-xyz + inflation” gives',
  ],
]

findsEach('periods', PERIODS)
findsEach('rivals', RIVALS)
findsEach('standings', STANDINGS)
findsEach('shares', SHARES)
findsEach('context', CONTEXT)

import { at, findsEach, type Case } from './findsEach.ts'

const CELLS: readonly Case[] = [
  [
    'text where a number belongs',
    at('observations', '310000000', '310.5m'),
    '2:9 (value)',
    'found “310.5m”; expected a number',
  ],
  [
    'a number written with a decimal comma',
    at('observations', '310000000', '"310,5"'),
    '2:9 (value)',
    'found “310,5”; expected a number',
  ],
  [
    'a value below zero',
    at('observations', '310000000', '-310000000'),
    '2:9 (value)',
    'expected 0 or more',
  ],
  [
    'a word that the column does not know',
    at('observations', '310000000,reported', '310000000,sure'),
    '2:10 (status)',
    'expected one of reported, preliminary',
  ],
  [
    'an empty cell where one is required',
    at('observations', 'xyz,ABC-XYZ', 'xyz,'),
    '2:2 (flow)',
    'found nothing',
  ],
  [
    'a day that does not exist',
    at('observations', '2012-04-01,2013-03-31', '2012-04-31,2013-03-31'),
    '2:6 (first_day)',
    'expected a day such as',
  ],
  [
    'a truth in capitals',
    at('observations', 'reported,,,yearbook,true', 'reported,,,yearbook,TRUE'),
    '2:14 (preferred)',
    'expected true or false',
  ],
  [
    'a year with decimals',
    at('targets', ',2022,', ',2022.5,'),
    '2:4 (due_year)',
    'expected a year of four digits',
  ],
  [
    'space around a word',
    at('sources', ',customs,', ', customs,'),
    '2:7 (basis)',
    'expected no space around it',
  ],
  [
    'two spaces between ids',
    at('observations', '310000000,reported,,,yearbook', '310000000,reported,,,yearbook  gazette'),
    '2:13 (bibliography)',
    'single spaces',
  ],
  [
    'the same id twice in a cell',
    at('observations', '310000000,reported,,,yearbook', '310000000,reported,,,yearbook yearbook'),
    '2:13 (bibliography)',
    'each entry once',
  ],
  [
    'a label too long for a sentence',
    at('sources', 'Alphia,Harbour Office,', `Alphia,${'Harbour Office of Alphia'.repeat(6)},`),
    '2:3 (short_name)',
    'text of the form ^.{1,120}$',
  ],
  [
    'an address that is none',
    at('bibliography', 'https://example.org/yearbook', 'example.org'),
    '2:5 (url)',
    'a web address',
  ],
  [
    'a line break inside a cell',
    at('observations', 'Rounded up by a newspaper.', '"Rounded up\nby a newspaper."'),
    '26:12 (note)',
    'expected one line',
  ],
  [
    'a cell too few',
    at('observations', '310000000,reported,,,yearbook,true', '310000000,reported,,yearbook,true'),
    '2:13 (bibliography)',
    'found 13 cells; expected 14 cells',
  ],
  [
    'an HS chapter that lost its zero',
    at('chapter_values', '2022,10,', '2022,1,'),
    '2:4 (chapter)',
    'found “1”',
  ],
]

findsEach('cells', CELLS)

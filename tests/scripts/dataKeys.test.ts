import { at, inDescription, findsEach, type Case } from './findsEach.ts'

const KEYS: readonly Case[] = [
  [
    'the same id twice',
    at('observations', 'harbour-office-2012-xyz-abc', 'harbour-office-2012-abc-xyz'),
    '3:1 (id)',
    'Line 2 has it already',
  ],
  [
    'the same share twice',
    at('mix', '', 'harbour-office,XYZ-ABC,food,2023,0.1,estimated,,,yearbook\n'),
    '7:3 (category)',
    'expected each key once',
  ],
  [
    'a kind of claim twice',
    at('claims', 'decline-2024,decline', 'decline-2024,growth'),
    '4:2 (kind)',
    'expected each key once',
  ],
  [
    'a source that is not listed',
    at('observations', 'XYZ-ABC,harbour-office', 'XYZ-ABC,harbor-office'),
    '3:3 (source)',
    'the id of a row in sources.csv',
  ],
  [
    'a publication that is not listed',
    at('observations', '310000000,reported,,,yearbook', '310000000,reported,,,yearbuch'),
    '2:13 (bibliography)',
    'the id of a row in bibliography.csv',
  ],
  [
    'a category that is not listed',
    at('category_values', 'office,food', 'office,fud'),
    '2:4 (category)',
    'the id of a row in categories.csv',
  ],
  [
    'a claim that is not listed',
    at('claim_rivals', 'total-2023,A', 'total-1923,A'),
    '2:2 (claim)',
    'the id of a row in claims.csv',
  ],
  [
    'an observation that is not listed',
    at('claim_rivals', '2023-total-b', '2023-total-z'),
    '2:6 (observation)',
    'the id of a row in observations.csv',
  ],
  [
    'a chapter that is not listed',
    at('chapter_values', '', 'harbour-office,XYZ-ABC,2023,99,1\n'),
    '18:4 (chapter)',
    'the chapter of a row in chapters.csv',
  ],
  [
    'a publication that nothing cites',
    at('bibliography', '', 'pamphlet,Nobody,Pamphlet,2020,,news,cited\n'),
    '5:1 (id)',
    'which no row cites',
  ],
  [
    'a cited publication called background',
    at('bibliography', 'official,cited', 'official,background'),
    '2:7 (use)',
    'expected “cited”',
  ],
  [
    'a source that no figure names',
    at('sources', '', 'spare,Spare,Spare,Spare,,gregorian,estimate,national,Nothing.\n'),
    '3:1 (id)',
    'which no figure names',
  ],
  [
    'a source named as a reader’s own',
    at('sources', '', 'own-spare,Spare,Spare,Spare,,gregorian,estimate,national,Nothing.\n'),
    '3:1 (id)',
    'an id that does not begin as those of readers’ own figures do',
  ],
]

const DESCRIPTIONS: readonly Case[] = [
  [
    'no title',
    inDescription('  "title": "Trade between Alphia and Xylonia (invented)",\n', ''),
    '1:1 (title)',
    'found nothing',
  ],
  [
    'another profile',
    inDescription('profiles/2.0/datapackage', 'profiles/1.0/datapackage'),
    '2:3 ($schema)',
    'profiles/1.0',
  ],
  [
    'a version that is no date',
    inDescription('2025-01-15"', '1.0.0"'),
    '6:3 (version)',
    'found “1.0.0”',
  ],
  [
    'a file outside the folder',
    inDescription('"tonnage.csv"', '"../tonnage.csv"'),
    '(resources.11.path)',
    'found “../tonnage.csv”',
  ],
  [
    'a name that is not the folder’s',
    inDescription('"name": "alphia-xylonia"', '"name": "alphia"'),
    '3:3 (name)',
    'expected “alphia-xylonia”',
  ],
  [
    'a default source that is not listed',
    inDescription('"source": "harbour-office"', '"source": "harbour"'),
    '(corridor.defaults.source)',
    'the id of a row in sources.csv',
  ],
  [
    'flows of another pair',
    inDescription('["ABC-XYZ", "XYZ-ABC"]', '["XYZ-ABC", "ABC-XYZ"]'),
    '(corridor.pair.flows)',
    'ABC-XYZ and XYZ-ABC',
  ],
  [
    'text that is no JSON',
    inDescription('"title":', '"title"'),
    '1:1 (the whole file)',
    'found text that is no JSON',
  ],
  [
    'a CSV file without a description',
    at('extra', '', 'id\n'),
    'datapackage.json:53:3 (resources)',
    'no resource for “extra.csv”',
  ],
]

findsEach('keys', KEYS)
findsEach('descriptions', DESCRIPTIONS)

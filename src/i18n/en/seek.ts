/** What reaches the target: the search among levers. */
export const seekMessages = {
  'seek.title': 'Reach the target with levers',
  'seek.standing': 'Target: {target} in {year}. As the scenario stands: {value}.',
  'seek.way': 'How',
  'seek.way.common': 'all levers equally far',
  'seek.way.common.hint': 'Each goes the same part of its track.',
  'seek.way.one': 'one lever alone',
  'seek.way.one.hint': 'The others stay where they are.',
  'seek.way.least': 'with the least strain',
  'seek.way.least.hint':
    'Those that help more go further, so that the effort of all together is the least.',
  'seek.lever': 'Which one',
  'seek.levers': { one: '{count} lever may move', other: '{count} levers may move' },
  'seek.work': 'Work it out',
  'seek.found': 'It would need:',
  'seek.gives': 'That gives {total} in {year}.',
  'seek.most': 'These levers cannot reach {target} in {year}; the most they bring is {most}, with:',
  'seek.met': 'None of these levers is needed: without them it is {total} in {year}.',
  'seek.noLevers': 'No lever is left to move, so there is nothing to work out. Choose another one.',
  'seek.noTimeLeft':
    'The target’s year is not after the base year, so no lever has time to work. Choose a later year.',
  'seek.notYet':
    'None of these levers adds anything more by {year}, so it stays at {most}. Choose a later year, or begin earlier.',
  'seek.atLimit':
    'What may move is at its limit already, so in {year} it stays at {most}. Let other levers move, begin earlier, or choose a later year.',
  'seek.leftOut.moved': '“{lever}” is left out: “{rival}”, which excludes it, is moved already.',
  'seek.leftOut.weaker':
    '“{lever}” is left out: it and “{rival}” exclude each other, and the latter leads to more.',
  'seek.solves': 'Applying this has the sentence above the path work out the year again.',
  'seek.apply': 'Apply this',
  'seek.applyMost': 'Apply the most',
  'seek.applied': 'Applied.',
  'seek.undo': 'Undo',
} as const

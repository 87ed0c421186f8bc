/** A figure of the reader's own, beside the base. */
export const ownFigureMessages = {
  'ownFigure.title': 'Add a figure',
  'ownFigure.editTitle': 'Correct the figure',
  'ownFigure.lead':
    'For a figure that these data do not hold yet. It becomes a source of its own in every figure, marked as added, and replaces nothing. The link carries it, and this browser keeps it.',
  'ownFigure.flow': 'What is it of?',
  'ownFigure.calendar': 'Calendar',
  'ownFigure.year': 'Year',
  'ownFigure.value': 'Value in US$ bn',
  'ownFigure.valueHint': 'Also in words: 850 million, 3.4 bn.',
  'ownFigure.who': 'Who says so?',
  'ownFigure.address': 'Address (if published)',
  'ownFigure.addressHint': 'It begins with https://',
  'ownFigure.status': 'How certain is it?',
  'ownFigure.add': 'Add',
  'ownFigure.change': 'Save',
  'ownFigure.noYear': 'Enter a year, such as {example}.',
  'ownFigure.future': 'That year has not begun. What is to be reached is a target, not a figure.',
  'ownFigure.noValue':
    'Enter an amount of at most {most} billions of US dollars, such as 3.4 or 850 million.',
  'ownFigure.noWho': 'Enter a name of at most {most} characters, with a letter or a digit.',
  'ownFigure.noAddress':
    'Enter an address that begins with https://, of at most {most} characters.',
  'ownFigure.full': 'A link holds at most {count} figures. Remove one to add another.',
  'ownFigure.becomesBase': 'The projection will start from it.',
  'ownFigure.becomesRival':
    'It will stand beside what others say. The projection stays as it is; choose its source as the base to start from it.',
  'ownFigure.becomesFlow':
    'It will stand beside what others say. One flow alone is no base: with the other one of the same year and source it becomes one.',
  'ownFigure.replaces':
    'You added {value} for the same year by the same source: this takes its place. To keep both, name another source.',
  'ownFigure.added': 'Added: {what}.',
  'ownFigure.removed': 'Removed: {what}. Undo brings it back.',
  'ownFigure.list': 'Figures you added',
  'ownFigure.kept': 'Added before',
  'ownFigure.line': '{figure}: {value}, {status}',
  'ownFigure.remove': 'Remove {what}',
  'ownFigure.edit': 'Correct {what}',
  'ownFigure.use': 'Use again: {what}',
  'ownFigure.forget': 'Forget {what}',

  // An embed of somebody's own data.
  'embed.own': 'Data of whoever made this embed, which Corridor has not checked.',
  'embed.own.download': 'Download the data',
  'embed.own.open': 'Open them in Corridor',
  'embed.own.damaged': 'The data of this figure cannot be read',
  'embed.own.damagedBody':
    'Its address should hold them, but was cut or changed, so there is nothing to show. Whoever runs this page can copy the code of the embed again.',
  'embed.own.none': 'The data of this figure have not come',
  'embed.own.noneBody':
    'They lie in a file beside this page, which its script embed-data.js hands over. It has not, so there is nothing to show yet. Reload the page; if that does not help, its author should look whether script and file are there.',
  'embed.own.refused': 'The data of this figure could not be fetched',
  'embed.own.refusedBody':
    'The file that this page names for them is missing or not given to it, so there is nothing to show. Its author should look at the address in data-file.',
  'embed.own.unreadable': 'The file of this figure holds no data that can be shown',
  'embed.own.unreadableBody':
    'It is another file, was changed, or is too large, so there is nothing to show. Its author can download the data file again from Corridor.',

  // Data that came with a link.
  'data.linked': 'The data of this link came with it',
  'data.linkedBody':
    'They are somebody’s own, and Corridor has not checked them. They are in this tab alone: nothing is stored unless you keep them, and nothing that you have is replaced.',
  'data.keepLinked': 'Keep them in this browser',
  'data.damagedLink': 'The data of this link cannot be read',
  'data.damagedLinkBody':
    'The link holds them, but was cut or changed on its way. What it says is about them alone, so no other pair is shown in their place. Ask for the link again, or for the data package; or choose another pair above.',
} as const

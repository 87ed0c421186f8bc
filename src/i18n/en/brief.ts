/** The page of briefings: outline, editor, preview, and what all paragraphs share. */
export const briefMessages = {
  'brief.title': 'Briefings',
  'brief.emptyTitle': 'A briefing is a short paper made of figures',
  'brief.empty':
    'Each figure is kept exactly as it stood when you added it: with its scenario, its sources and the release of its numbers. Put the figures in order, write your own words beside them, and take the whole to PowerPoint, Word, PDF or a web page.',
  'brief.addMain': 'Add the three main figures',
  'brief.toDashboard':
    'Choose figures on the dashboard: “Add to the briefing” is in every figure’s menu',
  'brief.noPages': 'No figure yet.',
  'brief.loading': 'Loading this figure …',

  'brief.which': 'Briefing',
  'brief.untitled': 'Untitled briefing',
  'brief.new': 'New',
  'brief.rename': 'Rename',
  'brief.duplicate': 'Duplicate',
  'brief.copyOf': '{title} (copy)',
  'brief.delete': 'Delete',
  'brief.deleted': '“{title}” was deleted.',
  'brief.undelete': 'Bring it back',
  'brief.removeFailed': 'Remove this page',
  'brief.downloadFailed': 'Download it as it is',
  'brief.undo': 'Undo',
  'brief.redo': 'Redo',
  'brief.titleField': 'Title',
  'brief.introduction': 'Introduction',
  'brief.markdownHint':
    '**bold**, *italic*, [link](https://…), and lists whose lines begin with “- ”.',
  'brief.paper': 'Paper',
  'brief.paper.a4': 'A4',
  'brief.paper.letter': 'Letter',
  'brief.theme': 'Colours of files',
  'brief.theme.light': 'Light',
  'brief.theme.dark': 'Dark',
  'brief.themeHint': 'What is printed is always light.',

  'brief.outline': 'Figures',
  'brief.numbered': '{number}. {title}',
  'brief.view': '{pair}, {vintage}',
  'brief.viewOf': '{pair}, {vintage}: {changes}',
  'brief.drag': 'Move {title}',
  'brief.dragRole': 'draggable',
  'brief.dragHelp':
    'Press space or enter to pick this figure up, the arrow keys to move it, space or enter to put it down, escape to leave it where it was.',
  'brief.picked': 'Picked up {title}, number {place} of {count}.',
  'brief.dropped': '{title} was put down as number {place} of {count}.',
  'brief.cancelled': '{title} is back at number {place} of {count}.',
  'brief.up': 'Move {title} up',
  'brief.down': 'Move {title} down',
  'brief.moved': '{title} is now number {place} of {count}.',
  'brief.remove': 'Remove {title}',
  'brief.removed': '{title} was removed.',
  'brief.open': 'Open on the dashboard',
  'brief.newer': 'There are newer figures, of {vintage}.',
  'brief.update': 'Show the newer ones',
  'brief.words': 'Words',
  'brief.proposed': 'Proposed from the table',
  'brief.edit': 'Edit',
  'brief.backToProposal': 'Back to the proposal',
  'brief.tokenHint':
    'A number in double braces is a cell of the table, by row and column: {example}. It follows the table; what the table does not have reads as a gap.',
  'brief.paragraphOn': 'Paragraph on “{title}”',
  'brief.noteOn': 'Your note on “{title}”',

  'brief.noFigureTitle': 'This figure does not exist here',
  'brief.noFigure':
    'The page asks for a figure called “{figure}”, which this version does not know. Remove the page, or open the briefing where it was made.',
  'brief.noPairTitle': 'There are no figures for this pair here',
  'brief.noPair':
    'The page shows the pair “{pair}”, which is not among those on this site. Your words are kept; remove the page, or open the briefing where it was made.',
  'brief.noVintageTitle': 'The numbers of this page are no longer here',
  'brief.noVintage':
    'It was made with the figures of {vintage}, which this site no longer has. Your words are kept. It can show the figures of {newer} instead; numbers may differ.',
  'brief.otherModelTitle': 'The equations have changed since this page was made',
  'brief.otherModel': 'Projected numbers may differ from those it showed then.',
  'brief.keepModel': 'Keep these numbers',
  'brief.linkTitle': 'Part of this page’s view could not be read',

  'brief.add': 'Add a figure',
  'brief.addAs': 'As shown',
  'brief.addDefault': 'by default',
  'brief.addCurrent': 'on the dashboard now',
  'brief.added': '{title} was added as number {count}.',

  'brief.preview': 'Preview',
  'brief.document': 'The briefing as a document',
  'brief.made': 'Corridor, {date}',
  'brief.number': '[{number}]',
  'brief.span': '[{first}–{last}]',
  'brief.reference': 'Source {number}',
  'brief.referenceSpan': 'Sources {first} to {last}',
  'brief.snapshot': '{pair}. Figures of {vintage}, {licence}.',
  'brief.libraryFailed':
    'The list of publications could not be loaded, so sources are missing here.',

  'brief.cell': '{what}, {period}',
  'brief.valueFrom': '{what}, {period}, from the table “{caption}”',
  'brief.gapFrom': 'The table “{caption}” has no value here.',
  'brief.paragraph.sum': 'the figures of this view',

  'export.title': 'Take the briefing with you',
  'export.pdf': 'PDF (print)',
  'export.pptx': 'PowerPoint',
  'export.docx': 'Word',
  'export.html': 'Web page',
  'export.markdown': 'Markdown',
  'export.bundle': 'Evidence bundle',
  'export.whole': 'PowerPoint and Word with whole tables and all sources',
  'export.file': 'briefing',
  'export.saved': '“{name}” is handed to your browser, which keeps or opens it.',
  'export.gaps': {
    one: 'A placeholder is left: {gaps}. Fill it in or take it out before this leaves the page.',
    other:
      '{count} placeholders are left, among them {gaps}. Fill them in or take them out before this leaves the page.',
  },
  'export.absent': {
    one: '{count} figure cannot be shown, so files are made without it.',
    other: '{count} figures cannot be shown, so files are made without them.',
  },
  'export.missing':
    'Nothing was written, and your briefing is untouched. Check the network and try again.',
  'export.noData':
    'What the figures rest on could not be loaded, and no file is made without it. Your briefing is untouched. Check the network and try again.',
  'export.noHashes':
    'This page was not opened over https, so the browser makes no hashes, and without them nobody could tell whether a bundle was changed. Open the page over https, or take another kind of file.',
  'export.noPicture':
    'This browser did not draw a figure as a picture, perhaps to guard your privacy. Nothing was written, and your briefing is untouched. Allow pages to make pictures, or print instead.',
  'export.failed':
    'Something in it failed, which is our mistake. Nothing was written, and your briefing is untouched. Try again, or take another kind of file.',
} as const

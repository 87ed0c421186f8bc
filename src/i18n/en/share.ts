/** The dialog that exports a figure. */
export const shareMessages = {
  'share.missing':
    'Nothing was written, and your view is untouched. Check the network and try again. If that does not help, reload the page: the address keeps your scenario.',
  'share.title': 'Take it with you: {title}',
  'share.pageTitle': '{page}: {title}',
  'share.back': 'All ways to take it',
  'share.now': 'At once',
  'share.chosen': 'As you choose',
  'share.refer': 'Refer to it',
  'share.keep': 'Keep it',
  'share.slide': 'PowerPoint slide',
  'share.gap':
    'The words on slides and pages have a place for what no source reports: {gap}. Fill it in there, or edit the words in a briefing first.',
  'share.slideChart': 'With a chart to edit there, sources and notes',
  'share.slidePicture': 'With picture, table, sources and notes',
  'share.word': 'Word page',
  'share.wordHint': 'With picture, table, sources and assumptions',
  'share.copyPicture': 'Copy as a picture',
  'share.copyPictureHint': 'To paste into a document or a message',
  'share.copyText': 'Copy as text',
  'share.copyTextHint': 'The sentence, and the table to paste',
  'share.picture': 'Picture',
  'share.pictureHint': 'PNG or SVG, in sizes for slides, pages and posts',
  'share.data': 'Data',
  'share.dataHint': 'CSV, Excel, JSON or Markdown',
  'share.embed': 'Embed',
  'share.embedHint': 'A frame for your site, live or pinned',
  'share.cite': 'Cite',
  'share.citeHint': 'In words, as BibTeX or RIS',
  'share.reproduce': 'Reproduce',
  'share.reproduceHint': 'The command, and formulas for a spreadsheet',
  'share.copyLink': 'Copy the link',
  'share.copyLinkHint': 'It leads back to exactly this view',
  'share.copyOwnLinkHint':
    'It works in this browser; others need the data package too, from “Your data”',
  'share.copyDataLink': 'Copy the link with your data in it',
  'share.copyDataLinkHint': 'Whoever gets it sees this view and can keep the data',
  'share.brief': 'Add to the briefing',
  'share.briefHint': 'As it is now; later changes leave it alone',
  'share.making': 'Making: {what}',
  'share.progress': 'Progress of: {what}',
  'share.cancel': 'Cancel',
  'share.saved': '“{name}” is handed to your browser, which keeps or opens it.',
  'share.copied': 'Copied: {what}.',
  'share.added': 'Added to the briefing “{title}”.',
  'share.addedUntitled': 'Added to the briefing.',
  'share.toBriefing': 'Open the briefing',
  'share.failedTitle': 'This could not be made',
  'share.failed':
    'Something in it failed, which is our mistake. Nothing was written, and your view is untouched. Try again, or take it in another format.',
  'share.noData':
    'The publications behind the figure could not be loaded, and no file is made without them. Your view is untouched. Check the network and try again.',
  'share.canvasRefused':
    'This browser lets no page make pictures, perhaps to guard your privacy. Nothing was written. Take the SVG instead, or allow it for this page.',
  'share.canvasTooLarge':
    'This browser cannot make a picture this large. Nothing was written. Choose a smaller size, or take the SVG.',
  'share.unreadable':
    'This browser could not draw the figure as a picture. Nothing was written. Take the SVG instead, or try another browser.',

  'copy.copy': 'Copy',
  'copy.done': 'Copied.',
  'copy.refused':
    'This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  'copy.pictureRefused':
    'This browser does not let the page copy pictures. Press the picture below with the right button, or long, and choose to copy it.',

  'pictures.size': 'Size',
  'pictures.single': 'Small, {pixels}',
  'pictures.double': 'For pages, {pixels}',
  'pictures.quadruple': 'For print, {pixels}',
  'pictures.slide': 'Slide, {pixels}',
  'pictures.halfSlide': 'Half a slide, {pixels}',
  'pictures.social': 'Social media, {pixels}',
  'pictures.a4Column': 'Column of A4, 160 mm at 300 dpi, {pixels}',
  'pictures.square': 'Square, {pixels}',
  'pictures.pixels': '{width} × {height} pixels',
  'pictures.colours': 'Colours',
  'pictures.preview': 'Preview: {title}',
  'pictures.png': 'Download PNG',
  'pictures.svg': 'Download SVG',
  'pictures.copy': 'Copy',
  'pictures.what': 'the picture',

  'tables.format': 'Format',
  'tables.csv': 'CSV',
  'tables.xlsx': 'Excel',
  'tables.json': 'JSON',
  'tables.md': 'Markdown',
  'tables.csvHint':
    'Exact numbers, units in the head; source, licence, vintage and link in columns of their own.',
  'tables.xlsxHint':
    'Numbers with formats; sheets for sources, scenario and, where something is worked out, formulas.',
  'tables.jsonHint':
    'Exact numbers with title, sentence, caveats, units, source, licence and link.',
  'tables.mdHint': 'As on screen, for content systems and notes.',
  'tables.extent': 'How much',
  'tables.shown': { one: 'What is shown, {count} row', other: 'What is shown, {count} rows' },
  'tables.all': { one: 'All data, {count} row', other: 'All data, {count} rows' },
  'tables.rows': { one: '{count} row', other: '{count} rows' },
  'tables.mark': 'Begin with the mark by which Excel tells UTF-8',
  'tables.download': 'Download {format}',
  'tables.copy': 'Copy as text',
  'tables.what': 'the table',

  'citing.which': 'What to cite',
  'citing.view': 'This view',
  'citing.sources': { one: 'Its {count} publication', other: 'Its {count} publications' },
  'citing.short': 'Short',
  'citing.full': 'In full',
  'citing.list': 'As a list',
  'citing.bibtex': 'BibTeX',
  'citing.ris': 'RIS, for reference managers',
  'citing.download': 'Download {format}',

  'reproduce.command': 'On the command line, in a copy of Corridor’s code',
  'reproduce.commandHint':
    'It prints the CSV of this view from the same code as this page: byte for byte what you download under “Data” without the mark.',
  'reproduce.package': 'Download the data package',
  'reproduce.packageHint':
    'The command reads it from the folder in which it runs; save it there under the name {name}.',
  'reproduce.formulas': 'In a spreadsheet',
  'reproduce.formulasHint':
    'Paste it into the first cell of an empty sheet: it works out every total, with the growth of each flow and category and with shocks. Change an assumption, and it follows. It is in English notation; the Excel file under “Data” works in every language.',
  'reproduce.counted':
    'This figure shows what others counted or said. Nothing in it is worked out from assumptions, so there are no formulas; shares and ratios are one column over another.',

  'embedding.ownTitle': 'Whoever sees this embed gets your data',
  'embedding.ownInLink':
    'The figure shows data of your own. They are small enough to be part of the address, behind a # that no browser sends to a server: they go where you paste the code, and nowhere else.',
  'embedding.ownInFile':
    'The figure shows data of your own. They are too large for an address, so they go into a file that you put beside your page: save it, upload it under its name, then paste the code. If it lies elsewhere, write its address into data-file.',
  'embedding.saveFile': 'Download the data file',
  'embedding.noScripts':
    'Does your site allow no scripts? Put the figure into a briefing, save that as a web page, and host that file: its figures carry their data.',
  'embedding.ownFailed': 'Your data could not be read',
  'embedding.ownFailedBody':
    'Without them there is no embed, and nothing was changed. Close this, reload the page, and try again.',
  'embedding.preview': 'Preview in a column of {width} pixels',
  'embedding.width': 'Width of the column',
  'embedding.pixels': '{width} px',
  'embedding.theme': 'Colours',
  'embedding.auto': 'As the reader’s device',
  'embedding.numbers': 'Numbers',
  'embedding.live': 'Live',
  'embedding.pinned': 'Pinned',
  'embedding.liveHint': 'Updates with our figures.',
  'embedding.pinnedHint':
    'Keeps the figures of {vintage}: years later it shows the same numbers, says “as of”, and offers newer ones.',
  'embedding.height': 'Height',
  'embedding.heightAuto': 'Follows the content',
  'embedding.heightFixed': 'Fixed',
  'embedding.heightAutoHint':
    'The last line of the snippet keeps the frame as tall as what is in it.',
  'embedding.heightValue': 'Height of the frame',
  'embedding.heightUnit': 'pixels',
  'embedding.controls': 'With its own sliders',
  'embedding.withTitle': 'With its title',
  'embedding.language': 'Language',
  'embedding.more': 'More',
  'embedding.bus': 'Shared scenario',
  'embedding.busHint':
    'Embeds with the same name on one page move together. Letters, digits, - and _, at most 40; empty for none.',
  'embedding.snippet': 'The snippet to paste into your page',
  'embedding.otherView': 'The view without changes: {sentence}',
} as const

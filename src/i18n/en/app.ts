/** What pages and embeds say of loading, of failures, and of links. */
export const appMessages = {
  'app.loading': 'Loading the figures …',
  'app.retry': 'Try again',
  'app.reload': 'Reload',

  'load.title': 'The figures could not be loaded',
  'load.offline':
    'There is no connection to where they are kept. Nothing can be shown until they come. Check the network, then try again.',
  'load.timeout':
    'The answer took too long. Nothing can be shown until it comes. Try again in a moment.',
  'load.missing':
    'The file {path} is not where it should be, so nothing can be shown. Try again later or tell whoever runs this site.',
  'load.server':
    'The server that keeps them answered with an error. Nothing can be shown until it recovers. Try again in a moment.',
  'load.unreadable':
    'The file {path} came, but not in the form it should have, so nothing of it is shown. Try again later or tell whoever runs this site.',
  'load.libraryTitle': 'The bibliography could not be loaded',
  'load.leversTitle': 'What is known of levers could not be loaded',
  'load.referenceTitle': 'What is known of other pairs could not be loaded',
  'load.chaptersTitle': 'The HS chapters could not be loaded',
  'load.pageTitle': 'The figures of this page could not be loaded',

  'broken.page': 'This page could not be shown',
  'broken.figure': 'This figure could not be drawn',
  'broken.part': 'A part of this page could not be shown',
  'broken.body':
    'Something in it failed, which is our mistake. Everything else works on, and what you saved is safe. Try again, or reload the page: the address keeps your scenario.',
  'broken.notLoaded': 'A part of the app could not be loaded',
  'broken.notLoadedBody':
    'Everything else works on, and what you saved is safe. Check the network and try again, or reload the page: the address keeps your scenario.',
  'broken.offline': 'The connection is down.',
  'broken.replaced':
    'Something else answers in place of this site, such as the page on which a network asks you to sign in.',
  'broken.blocked': 'This site can be reached, but something blocks this part of it.',
  'broken.newer': 'A newer version of Corridor is there',
  'broken.newerBody':
    'This page is older, and a part of it is gone from the site. Reload the page: the address keeps your scenario, and what you saved or wrote is kept.',

  'notice.link.malformed':
    '“{part}={found}” is not in a form this page reads; its default is shown instead.',
  'notice.link.unknown': '“{part}” is not a part of a link this page knows; it is left out.',
  'notice.link.repeated': '“{part}” stands in the link {count} times; only the first counts.',
  'notice.link.leftOut': '“{found}” is left out of “{part}”: it is not in a form this page reads.',
  'notice.link.second':
    '“{found}” is left out of “{part}”: one for the same year, lever or scenario stands before it.',
  'notice.link.full': '“{found}” and what follows it are left out of “{part}”, which is full.',
  'notice.noSource':
    'There is no source “{part}” with a full year to start from; the default source is shown.',
  'notice.oldSource':
    '“{part}” is no base: its last full year is more than ten years old. {source} is the base instead; “Do the two sides agree?” shows what it counted.',
  'notice.partSource':
    '“{part}” is no base: it counts a part of a country only. {source} is the base instead; “Do the two sides agree?” shows what it counted.',
  'notice.noShare': '“{part}” has no effect, because {source} gives no share for it.',
  'notice.noFlow': '“{part}” is not a flow of this pair; the first flow is shown.',
  'notice.noOwnFlow':
    '“{part}” is not a flow of this pair, so the figure that was added for it is left out.',
  'notice.shockOutside':
    'The shock of {part} has no effect: it is not between the start and the last projected year.',
  'notice.noLevers': 'No lever is known for “{part}”; everything else in the link is shown.',
  'notice.leverOutside':
    'The first year of “{part}” lies beyond the end of the projection, so it has no effect here.',
  'notice.leverLimit':
    '“{lever}” can be set from {least} to {most}: the link goes beyond, so the nearer limit counts.',
  'notice.otherVintage':
    'The link was made with the figures of {part}; these are of {vintage}, so numbers may differ.',
  'notice.otherModel':
    'This view was made with version {part} of the equations and is drawn with the present ones, so projected numbers may differ from those its author saw.',
  'notice.noPair': 'There are no figures for the pair “{pair}” here',
} as const

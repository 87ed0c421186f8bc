// Runs in an embed before it is first painted. Until the embed's own script has come, the page shows
// the default view of the figure, as the build drew it. This keeps that view from being mistaken for
// another one that the address asks for, and from jumping when the figure takes its place.
;(function () {
  'use strict'

  // What may stand in the address and yet leaves every number of the default view as it is.
  var HARMLESS =
    /^(theme|title|controls|tables|bus|model|name|initialWidth|childId|parentTitle|parentUrl)$/

  var html = document.documentElement
  var asked = new URLSearchParams(location.search)
  var theme = asked.get('theme')

  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
  if (asked.get('controls') === '1') html.dataset.controls = ''
  if (asked.get('title') === '0') html.dataset.untitled = ''

  asked.forEach(function (_value, name) {
    if (!HARMLESS.test(name)) html.dataset.view = 'awaited'
  })

  // The figure's script may be missing or stopped on its way. Then the default view is all there
  // will be, and the page says that it is.
  addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement) html.dataset.view = 'failed'
    },
    true,
  )
})()

/** The page “Your data”: what files hold, what is left out of them, and where packages are kept. */
export const dataMessages = {
  // The page.
  'data.title': 'Your data',

  // Why rows are left out.
  'data.leftOut.world': 'World totals',

  // Reading files.

  // What is kept, and live sources.
} as const

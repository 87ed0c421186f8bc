import { expect, expectAccessible, test } from '../support/e2e.ts'
import { slideParts } from '../support/deck.ts'
import { open, untranslated } from './pages.ts'
import { fileFrom, take } from './taking.ts'

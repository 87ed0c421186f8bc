import { FIGURE_IDS } from '#figures/catalogue.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../scripts/checkOffice.ts'
import { officeFiles } from '../../scripts/office/officeFiles.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the check of office files', () => {
  it('says so and ends well where LibreOffice is missing', async () => {
    vi.stubEnv('PATH', '')
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(await main([])).toBe(0)
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Skipped: LibreOffice/))
  })

  it('looks for numbers of every figure in every format', async () => {
    const files = await officeFiles('tests/fixtures/data', 'growth=20')
    const names = files.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['alphia-xylonia.pptx', 'alphia-xylonia.docx'])
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(FIGURE_IDS.length)
    for (const { bytes, numbers } of files) {
      expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
      expect(new Set(numbers)).not.toContain('')
    }
    const [slides] = files
    expect(slides?.numbers).toContain('$1.05\u00a0bn')
    expect(slides?.numbers.length).toBeGreaterThan(15)
  })
})

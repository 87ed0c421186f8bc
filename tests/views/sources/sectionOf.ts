import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** A section of the page of sources, once its content is rendered. */
export async function sectionOf(name: string): Promise<HTMLElement> {
  const region = await screen.findByRole('region', { name })
  await waitFor(() => expect(region).toHaveAttribute('aria-busy', 'false'))
  return region
}

/** What tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: Readonly<{ forceType: '@ris/file' | '@bibtex/text' }>)
    /** The works as CSL-JSON. */
    readonly data: readonly Readonly<{
      id: string
      type: string
      title?: string
      author?: readonly Readonly<{ family?: string; given?: string; literal?: string }>[]
      'container-title'?: string
      publisher?: string
      DOI?: string
    }>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'

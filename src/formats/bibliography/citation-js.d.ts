// citation-js brings no types. What is named here is all that we use of it: parsers called by name, which read what they
// are given and fetch nothing.
declare module '@citation-js/core' {
  export const plugins: {
    input: { data: (input: unknown, format: string) => unknown }
    config: { get: (plugin: '@bibtex') => { types: { biblatex: unknown } } }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

// Sizes are in px: the shadow tree has no root of its own to count rem from.
/** How the submitted text makes room for what is said beside it, on top of the public style sheet. */
export const TEXT_STYLES = `
.comparison { max-inline-size: none; container-type: inline-size; }
.comparison .permalink { display: none; }
[data-current] { outline: 2px solid var(--link, currentColor); outline-offset: 6px; border-radius: 2px; }
:focus { outline: 2px solid var(--link, currentColor); outline-offset: 6px; }
.beside { margin-block: 8px; font-size: 16px; }
.compared { scroll-margin-block: 160px; }
@container (min-width: 960px) {
  .text > *, .text > div > * { max-inline-size: 640px; }
  .text > .compared, .text > div > .compared, .text > div { max-inline-size: none; }
  .compared { display: grid; grid-template-columns: minmax(0, 640px) minmax(0, 1fr); column-gap: 40px; align-items: start; }
  .compared > * { grid-column: 1; min-inline-size: 0; }
  .compared > .beside { grid-column: 2; grid-row: 1 / span 3; margin-block: 0; }
}
`

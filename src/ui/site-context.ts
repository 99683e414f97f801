/** What a page must know of the site that it is part of. */
export type SiteContext = {
  /** The address of the style sheet. */
  stylesheet: string
  /** Whether the content is made up to show the system, which every page then says. */
  demonstration: boolean
  /** Scheme and host, without a slash at the end. */
  origin: string
}

/** Something that a sweep found wrong with a page. */
export interface Finding {
  /** Path of the page below the site's base. */
  readonly page: string;
  /** Who found it: `axe light`, `html`, `link`. */
  readonly by: string;
  readonly rule: string;
  readonly words: string;
}

/** One line a finding. */
export function formatFinding({ page, by, rule, words }: Finding): string {
  return `/${page} ${by} ${rule}: ${words}`;
}

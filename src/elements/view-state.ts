/** Colours of the low-vision pages: black on white, white on black, dark blue on light blue. */
export const colours = ['white', 'black', 'blue'] as const;
export type Colours = (typeof colours)[number];

/** How a reader wants pages to look and to work. */
export interface View {
  /** Larger letters, more room, full contrast, thick lines. */
  readonly low: boolean;
  readonly colours: Colours;
  /** Whether terms of the glossary are marked in the law's words. */
  readonly terms: boolean;
  /** Whether single keys are commands. */
  readonly keys: boolean;
}

/** What a reader has who set nothing. */
export const usual: View = { low: false, colours: 'white', terms: true, keys: true };

/**
 * A view as words, for `<html data-view>` and the browser's store: `low black no-terms`; empty for the usual one.
 * Style sheets look for single words. public/early.js, which every page loads before it is drawn and which is therefore as short
 * as can be, puts them on `<html>` and looks for `low` alone.
 */
export function formatView({ low, colours: chosen, terms, keys }: View): string {
  return [low && 'low', chosen !== usual.colours && chosen, !terms && 'no-terms', !keys && 'no-keys']
    .filter((word) => word !== false)
    .join(' ');
}

/** The view that words stand for; words that mean nothing are passed over. */
export function parseView(text: string | null | undefined): View {
  const words = (text ?? '').split(' ');
  return {
    low: words.includes('low'),
    colours: colours.find((each) => words.includes(each)) ?? usual.colours,
    terms: !words.includes('no-terms'),
    keys: !words.includes('no-keys'),
  };
}

/** Text for an SVG file. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a picture says of itself to those who do not see it, and how its words look. */
interface Frame {
  readonly lang: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** Rules for classes, on white; then on black. */
  readonly light: string;
  readonly dark: string;
  readonly content: string;
}

/** A whole SVG file: its own colours for light and dark, its own background, a title and a description. */
export function svgFile({ lang, width, height, title, description, light, dark, content }: Frame): string {
  const face = '-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,Arial,sans-serif';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="${face}">`,
    `<title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc>`,
    '<style>',
    `.paper{fill:#fff}text{fill:#1b1b1f;font-size:13px}.quiet{fill:#5b5b66}.strong{font-weight:600}.line{stroke:#d4d4dc}.on{fill:#fff}${light}`,
    `@media(prefers-color-scheme:dark){.paper{fill:#141519}text{fill:#e4e3df}.quiet{fill:#a5a4ad}.line{stroke:#3b3d48}.on{fill:#141519}${dark}}`,
    '</style>',
    `<rect class="paper" width="${width}" height="${height}"/>`,
    content,
    '</svg>\n',
  ].join('\n');
}

/** Elements of the law's text that hold one paragraph, or one language's part of a row. */
export const parts = 'p, .row > span, :is(h1, h2, h3, h4, h5, h6):not(.row)';
/** What Norma says beside the words, and notes of editors: no words of the law. */
const strange = '.norma, .note, .heads, .gloss';

/** The paragraphs of a place in one language, in reading order: what a quotation holds. White space is made one space. */
export function wordsOf(holder: Element, lang: string): string[] {
  return [...holder.querySelectorAll(parts)]
    .filter((part) => part.closest(strange) === null && languageOf(part) === lang)
    .map((part) => (part.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}

/** The language of an element's words. */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

const marks: Readonly<Record<string, readonly [open: string, close: string]>> = { en: ['“', '”'] };

/** Paragraphs between the quotation marks of their language. */
export function quoted(paragraphs: readonly string[], lang: string): string[] {
  const [open, close] = marks[lang] ?? ['«', '»'];
  return paragraphs.map(
    (text, index) => `${index === 0 ? open : ''}${text}${index === paragraphs.length - 1 ? close : ''}`,
  );
}

/** Paragraphs as HTML for the clipboard, the last one small; URLs in it become links. */
export function asHtml(paragraphs: readonly string[], source: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const foot = source.map((text) => `<p><small>${linked(escapeHtml(text))}</small></p>`);
  return `${body.length > 1 ? `<blockquote>${body.join('')}</blockquote>` : body.join('')}${foot.join('')}`;
}

function linked(html: string): string {
  return html.replace(/https?:\/\/[^\s<>"]+/gu, (url) => `<a href="${url}">${url}</a>`);
}

function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

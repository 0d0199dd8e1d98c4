import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toString as plainText } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { remark } from 'remark';
import type { Data, Processor } from 'unified';
import type { VFile } from 'vfile';
import { say } from '../messages.ts';

/** CommonMark with footnote definitions, and nothing else of GFM: autolinks and tables would rewrite law. */
function footnotes(this: Processor): void {
  const data: Data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFootnoteFromMarkdown()];
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmFootnoteToMarkdown()];
}

const processor = remark()
  .use(footnotes)
  .data('settings', { bullet: '-', emphasis: '*', strong: '*', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Markdown of a tree, ended by a newline; the empty string for an empty tree. */
export function stringify(children: RootContent[]): string {
  return processor.stringify({ type: 'root', children });
}

/** The tree of a Markdown body. */
export function parse(body: string): Root {
  return processor.parse(body);
}

/** The lines of a paragraph as phrasing: `\n` becomes a hard break. */
export function phrasing(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      { type: 'text', value: line },
    ]);
}

/** A paragraph of a text whose line breaks are kept. */
export function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', children: phrasing(text) };
}

/** A paragraph led by a printed label in bold: `**16)** text`. */
export function labelled(label: string, text: string): PhrasingContent[] {
  const strong: PhrasingContent = { type: 'strong', children: phrasing(label) };
  return text === '' ? [strong] : [strong, { type: 'text', value: ' ' }, ...phrasing(text)];
}

/** Reads what `labelled` wrote; the label is undefined where the paragraph has none. */
export function readLabelled(
  children: readonly PhrasingContent[],
  file: VFile,
  offset: number,
): { label: string | undefined; text: string } {
  const [first, ...rest] = children;
  if (first?.type !== 'strong') return { label: undefined, text: readText(children, file, offset) };
  const text = readText(rest, file, offset);
  return { label: readText(first.children, file, offset), text: text.startsWith(' ') ? text.slice(1) : text };
}

/** Plain text of phrasing; anything but text and hard breaks is a message and is kept as its text. */
export function readText(children: readonly PhrasingContent[], file: VFile, offset: number): string {
  let text = '';
  for (const child of children) {
    if (child.type === 'text') text += child.value.replaceAll('\n', ' ');
    else if (child.type === 'break') text += '\n';
    else {
      complain(file, child, offset, 'markdown-inline', `found ${child.type}, expected plain text`);
      text += plainText(child);
    }
  }
  return text;
}

/** A message at a node; `offset` is the number of lines before the body (front matter). */
export function complain(
  file: VFile,
  node: Pick<RootContent, 'position'>,
  offset: number,
  rule: string,
  reason: string,
): void {
  const place = node.position;
  const start = { line: (place?.start.line ?? 1) + offset, column: place?.start.column ?? 1 };
  const end = { line: (place?.end.line ?? 1) + offset, column: place?.end.column ?? 1 };
  say(file, rule, reason, { start, end });
}

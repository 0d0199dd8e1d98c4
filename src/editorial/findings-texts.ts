import type { ActNode, ActText, Block, Provision } from '../law/model.ts';
import type { Locale } from '../locale.ts';
import type { Piece, SearchedText } from './findings.ts';

/** Of a law (see src/law/library.ts), what the finders and the notes' check need. */
export interface LawContent {
  readonly name: string;
  readonly original: Locale;
  readonly texts: ReadonlyMap<Locale, Pick<ActText, 'lang' | 'content'>>;
}

/** The texts of laws as the finders see them. */
export function searchedTexts(laws: readonly LawContent[]): SearchedText[] {
  return laws.flatMap((law) =>
    [...law.texts.values()].map((text) => ({
      act: law.name,
      lang: text.lang,
      original: text.lang === law.original,
      pieces: piecesOf(law.name, text.content),
    })),
  );
}

/** Every place of a text in reading order; what stands outside units and headings is one piece, the act itself. */
function piecesOf(act: string, content: readonly ActNode[]): Piece[] {
  const matter = mattersOf(content);
  const itself: Piece = {
    address: act,
    kind: 'matter',
    label: '',
    text: matter.join('\n'),
    continues: false,
  };
  return [itself, ...content.flatMap(nodePieces)];
}

function mattersOf(nodes: readonly ActNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'group') return mattersOf(node.content);
    return node.type === 'matter' && node.place === undefined ? [...node.paragraphs] : [];
  });
}

function nodePieces(node: ActNode): Piece[] {
  if (node.type === 'unit') return provisionPieces(node.unit);
  if (node.type === 'group') {
    const { address, kind, label, title } = node;
    return [{ address, kind, label, title, text: '', continues: false }, ...node.content.flatMap(nodePieces)];
  }
  if (node.place === undefined) return [];
  const { address } = node.place;
  return [{ address, kind: node.kind, label: '', text: node.paragraphs.join('\n'), continues: false }];
}

function provisionPieces(provision: Provision): Piece[] {
  const { address, kind, label, title, content } = provision;
  const last = content.findLastIndex((block) => block.type === 'provision');
  const own: Piece = {
    address,
    kind,
    label,
    ...(title === undefined ? {} : { title }),
    text: content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n'),
    continues: last >= 0 && content.slice(last + 1).some((block) => block.type === 'text'),
  };
  return [own, ...content.flatMap(blockPieces)];
}

function blockPieces(block: Block): Piece[] {
  if (block.type === 'provision') return provisionPieces(block);
  if (block.type === 'text') return [];
  return [{ address: block.address, kind: 'footnote', label: '', text: block.text, continues: false }];
}

import type { Heading, Html, ListItem, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import * as z from 'zod';
import { type Locale, locales } from '../../locale.ts';
import {
  type ActNode,
  type ActText,
  type Group,
  type GroupKind,
  groupKinds,
  type MatterKind,
  matterKinds,
  type Status,
  statuses,
  type Unit,
} from '../model.ts';
import type { Places } from '../places.ts';
import { type Profile, profiles } from '../profile.ts';
import { type Exception, exceptionSchema } from './exception.ts';
import { joinHalves, splitHalves } from './front-matter.ts';
import { complain, labelled, paragraphOf, parse, readLabelled, readText, stringify } from './mdast.ts';

/** What act.md says of a text beside its words. */
export interface ActFacts {
  readonly act: string;
  readonly lang: Locale;
  readonly profile: Profile;
  readonly status: Status;
  readonly source?: { readonly file: string; readonly lines: readonly [number, number] };
  /** Hash of what act.md holds, in the original language. */
  readonly hash: string;
  readonly exceptions?: readonly Exception[];
}

const actFront = z.strictObject({
  act: z.string().min(1),
  lang: z.enum(locales),
  profile: z.enum(profiles),
  status: z.enum(statuses),
  source: z
    .strictObject({ file: z.string(), lines: z.tuple([z.int().positive(), z.int().positive()]) })
    .optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
  exceptions: z.array(exceptionSchema).optional(),
});

/** Kinds of matter that may stand under a heading; the others end every heading above them. */
const mattersInGroups: ReadonlySet<MatterKind> = new Set(['text', 'footnote', 'remark']);

/** True where matter of this kind belongs to the heading above it. */
export function staysInGroup(kind: MatterKind): boolean {
  return mattersInGroups.has(kind);
}

/** act.md: all that stands in no unit, in source order, with a link where each unit stands. */
export function actToMarkdown(text: ActText, facts: ActFacts): string {
  const front = {
    act: facts.act,
    lang: facts.lang,
    profile: facts.profile,
    status: facts.status,
    ...(facts.source === undefined
      ? {}
      : { source: { file: facts.source.file, lines: [...facts.source.lines] } }),
    hash: facts.hash,
  };
  return joinHalves(front, stringify(nodesToMdast(text.content, 2)));
}

function nodesToMdast(content: readonly ActNode[], depth: number): RootContent[] {
  const nodes: RootContent[] = [];
  for (const node of content) {
    if (node.type === 'unit') {
      const item = unitLink(node.unit);
      const last = nodes.at(-1);
      if (last?.type === 'list') last.children.push(item);
      else nodes.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (node.type === 'matter') {
      nodes.push(marker(node.kind), ...node.paragraphs.map(paragraphOf));
    } else {
      const heading: Heading = {
        type: 'heading',
        depth: headingDepth(depth),
        children: node.label === '' ? paragraphOf(node.title).children : labelled(node.label, node.title),
      };
      nodes.push(marker(node.kind), heading, ...nodesToMdast(node.content, depth + 1));
    }
  }
  return nodes;
}

function headingDepth(depth: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[Math.min(depth, 6) - 1] ?? 6;
}

function marker(kind: MatterKind | GroupKind): Html {
  return { type: 'html', value: `<!-- ${kind} -->` };
}

function unitLink(unit: Unit): ListItem {
  const segment = unit.address.slice(unit.address.lastIndexOf('/') + 1);
  const link: RootContent = {
    type: 'link',
    url: `${segment}.md`,
    children: [{ type: 'text', value: segment }],
  };
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link] }] };
}

/** act.md as read: the tree with the names of the units' files where the units stand. */
export interface ReadAct {
  readonly facts: ActFacts;
  readonly content: readonly OutlineNode[];
}

export interface OutlineGroup extends Omit<Group, 'content'> {
  readonly content: readonly OutlineNode[];
}

export type OutlineNode =
  | Exclude<ActNode, Group | { type: 'unit' }>
  | OutlineGroup
  | { readonly type: 'unit'; readonly segment: string; readonly line: number };

/** Reads act.md; undefined, with messages, where its front matter cannot be used. */
export function actFromMarkdown(file: VFile, placesOf: (act: string) => Places): ReadAct | undefined {
  const halves = splitHalves(file, actFront);
  if (halves === undefined) return undefined;
  const { front, body, offset } = halves;
  const facts: ActFacts = {
    act: front.act,
    lang: front.lang,
    profile: front.profile,
    status: front.status,
    ...(front.source === undefined ? {} : { source: front.source }),
    hash: front.hash,
    ...(front.exceptions === undefined ? {} : { exceptions: front.exceptions }),
  };
  return { facts, content: readOutline(file, offset, parse(body).children, placesOf(front.act)) };
}

interface OpenGroup {
  readonly depth: number;
  readonly group: OutlineGroup & { content: OutlineNode[] };
}

function readOutline(
  file: VFile,
  offset: number,
  nodes: readonly RootContent[],
  places: Places,
): OutlineNode[] {
  const top: OutlineNode[] = [];
  let open: OpenGroup[] = [];
  let kind: MatterKind | GroupKind | undefined;
  let paragraphs: string[] | undefined;
  const here = () => open.at(-1)?.group.content ?? top;
  for (const node of nodes) {
    const line = (node.position?.start.line ?? 1) + offset;
    if (node.type === 'html') {
      kind = markerKind(node.value);
      paragraphs = undefined;
      const names = [...groupKinds, ...matterKinds].join(', ');
      if (kind === undefined)
        complain(
          file,
          node,
          offset,
          'act-marker',
          `found ${node.value}, expected <!-- kind --> with one of ${names}`,
        );
    } else if (node.type === 'paragraph' && paragraphs !== undefined) {
      paragraphs.push(readText(node.children, file, offset));
    } else if (node.type === 'paragraph' && isMatterKind(kind)) {
      if (!staysInGroup(kind)) open = [];
      paragraphs = [readText(node.children, file, offset)];
      const place = kind === 'preamble' ? { place: places.preamble() } : {};
      here().push({ type: 'matter', kind, paragraphs, ...place, line });
    } else if (node.type === 'heading' && isGroupKind(kind)) {
      const { depth } = node;
      open = open.filter((each) => each.depth < depth);
      const { label, text } = readLabelled(node.children, file, offset);
      const place = places.group(open.at(-1)?.group, kind, label ?? '');
      const group = {
        type: 'group' as const,
        ...place,
        kind,
        label: label ?? '',
        title: text,
        content: [],
        line,
      };
      here().push(group);
      open = [...open, { depth, group }];
      paragraphs = undefined;
    } else if (node.type === 'list') {
      for (const item of node.children) here().push(readLink(file, offset, item));
      paragraphs = undefined;
    } else {
      const reason = `found ${node.type} after ${kind ?? 'no marker'}, expected a marker, its paragraphs or heading, or links to units`;
      complain(file, node, offset, 'act-outline', reason);
    }
  }
  return top;
}

function readLink(file: VFile, offset: number, item: ListItem): OutlineNode {
  const first = item.children[0];
  const link = first?.type === 'paragraph' ? first.children[0] : undefined;
  const segment = link?.type === 'link' ? /^([a-z0-9_-]+)\.md$/u.exec(link.url)?.[1] : undefined;
  if (segment === undefined)
    complain(
      file,
      item,
      offset,
      'act-link',
      'found another list item, expected a link to a unit, such as [9](9.md)',
    );
  return { type: 'unit', segment: segment ?? '', line: (item.position?.start.line ?? 1) + offset };
}

function markerKind(html: string): MatterKind | GroupKind | undefined {
  const name = /^<!-- ([a-z]+) -->$/u.exec(html.trim())?.[1];
  return matterKinds.find((kind) => kind === name) ?? groupKinds.find((kind) => kind === name);
}

function isGroupKind(kind: string | undefined): kind is GroupKind {
  return groupKinds.some((each) => each === kind);
}

function isMatterKind(kind: string | undefined): kind is MatterKind {
  return matterKinds.some((each) => each === kind);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Path } from '../law/misfits.ts';
import { readFile } from '../law/source-files.ts';
import { readYaml } from '../law/yaml.ts';
import { type Bodies, bodiesSchema, type Numbers, numbersSchema } from './comparison.ts';

const folder = 'content/comparison';

/** What a file of content/comparison holds, with what is wrong in it; undefined where it is not there or not sound. */
export interface ReadComparison<T> {
  readonly data: T | undefined;
  readonly messages: readonly VFileMessage[];
}

/** Reads `content/comparison/numbers.yaml`: rules `numbers-yaml`, `numbers-schema`. `root` is the project's folder. */
export function readNumbers(root: string): ReadComparison<Numbers> {
  return readNumbersFile(fileOf(root, 'numbers.yaml'));
}

/** The same for a file in memory. */
export function readNumbersFile(file: VFile | undefined): ReadComparison<Numbers> {
  if (file === undefined) return { data: undefined, messages: [] };
  const read = readYaml(file, numbersSchema, 'numbers');
  if (read === undefined) return { data: undefined, messages: file.messages };
  const { data, originOf } = read;
  const numbers = data.numbers.map((entry, index) => ({
    ...entry,
    topic: entry.topic,
    rule: entry.rule,
    originOf: (path: Path) => originOf(['numbers', index, ...path]),
  }));
  return { data: { units: data.units, numbers }, messages: [] };
}

/** Reads `content/comparison/bodies.yaml`: rules `bodies-yaml`, `bodies-schema`. */
export function readBodies(root: string): ReadComparison<Bodies> {
  return readBodiesFile(fileOf(root, 'bodies.yaml'));
}

/** The same for a file in memory. */
export function readBodiesFile(file: VFile | undefined): ReadComparison<Bodies> {
  if (file === undefined) return { data: undefined, messages: [] };
  const read = readYaml(file, bodiesSchema, 'bodies');
  if (read === undefined) return { data: undefined, messages: file.messages };
  return { data: { ...read.data, originOf: read.originOf }, messages: [] };
}

function fileOf(root: string, name: string): VFile | undefined {
  const path = join(root, folder, name);
  return existsSync(path) ? readFile(root, path) : undefined;
}

import type { Bodies, Numbers } from '../../editorial/comparison.ts';
import { type ReadComparison, readBodies, readNumbers } from '../../editorial/comparison-read.ts';

/** The numbers of the texts; undefined where content/comparison has none. Throws where they cannot be read. */
export const comparedNumbers: Numbers | undefined = sound(readNumbers(process.cwd()));

/** Who decides; undefined where content/comparison does not say. Throws where it cannot be read. */
export const comparedBodies: Bodies | undefined = sound(readBodies(process.cwd()));

function sound<T>({ data, messages }: ReadComparison<T>): T | undefined {
  if (messages.length > 0)
    throw new Error(messages.map((message) => `${message.file}:${message}`).join('\n'));
  return data;
}

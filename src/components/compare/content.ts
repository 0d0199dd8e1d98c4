import type { Bodies, Numbers } from '../../editorial/comparison.ts';
import { type ReadComparison, readBodies, readNumbers } from '../../editorial/comparison-read.ts';
import { throwOn } from '../../law/messages.ts';

/** The numbers of the texts; undefined where content/comparison has none. Throws where they cannot be read. */
export const comparedNumbers: Numbers | undefined = sound(readNumbers(process.cwd()));

/** Who decides; undefined where content/comparison does not say. Throws where it cannot be read. */
export const comparedBodies: Bodies | undefined = sound(readBodies(process.cwd()));

function sound<T>({ data, messages }: ReadComparison<T>): T | undefined {
  throwOn(messages);
  return data;
}

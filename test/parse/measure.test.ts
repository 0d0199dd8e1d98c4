import { expect, it } from 'vitest';
import { runParse } from '../../scripts/parse/measure.ts';

it('makes each copy of a source an act of its own', () => {
  const run = runParse('.', 'ua-civil-service', 'rada', 400_000);
  expect(run.acts).toBe(4);
  expect(run.bytes).toBeGreaterThan(400_000);
  expect(run.milliseconds).toBeGreaterThan(0);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'calc-'));

afterAll(() => rmSync(folder, { recursive: true }));

function calc(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/calc.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function batch(lines: readonly string[]) {
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, lines.join('\n'));
  const { status, stdout, stderr } = calc('--batch', file);
  const answers: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, stderr };
}

describe('calc RULE INPUT', () => {
  test('prints the outcome and nothing else', () => {
    const { status, stdout, stderr } = calc('kz-gift-transfer-deadline', '{"receivedDate":"2025-10-27"}');
    expect(JSON.parse(stdout)).toEqual({ start: '2025-10-27', due: '2025-11-03' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('prints the code of an error with exit 1', () => {
    const { status, stdout } = calc('ua-rank-category', '{"rank":16}');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '{"error":"out-of-range"}\n' });
  });

  test.each([
    ['an unknown rule', ['no-such-rule', '{}'], 'unknown rule: no-such-rule'],
    ['an input that is not JSON', ['ua-rank-category', '{rank:16}'], 'the input is not JSON'],
    ['an input that is no object', ['ua-rank-category', '[16]'], 'the input is not a JSON object'],
    ['no rule', [], 'usage: npm run'],
    ['too much', ['ua-rank-category', '{"rank":1}', '{"rank":2}'], 'usage: npm run'],
    ['an unknown option', ['--rule', 'ua-rank-category'], 'usage: npm run'],
    ['a batch without a file', ['--batch'], 'usage: npm run'],
  ])('says what is wrong with %s, prints no data and exits with 2', (_, args, message) => {
    const { status, stdout, stderr } = calc(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('calc --batch', () => {
  test('says that a file cannot be read, prints no data and exits with 1', () => {
    const { status, stdout, stderr } = calc('--batch', join(folder, 'none.jsonl'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('cannot read');
  });

  test('answers every case in its order, errors as data', () => {
    const { status, answers, stderr } = batch([
      '{"id": "a", "rule": "ua-rank-range", "input": {"category": "B"}, "why": "extra"}',
      '',
      '{"id": 2, "rule": "ua-rank-range", "input": {"category": "G"}}',
      '{"id": "c", "rule": "ua-individual-programme"}\r',
      '{"id": "d", "rule": "ua-rank-range", "input": [1]}',
      // Past every number: JSON reads it as infinite.
      '{"id": "e", "rule": "ua-rank-category", "input": {"rank": 1e400}}',
    ]);
    expect(answers).toEqual([
      { id: 'a', got: { from: 6, to: 10, ranks: [6, 7, 8, 9, 10] } },
      { id: 2, got: { error: 'invalid-value' } },
      {
        id: 'c',
        got: {
          draftedBy: 'hr-service',
          agreedWith: 'civil-servant',
          approvedBy: 'head-of-service',
          after: 'annual-evaluation',
        },
      },
      { id: 'd', got: { error: 'invalid-value' } },
      { id: 'e', got: { error: 'invalid-value' } },
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('goes on past a case of an unknown rule', () => {
    const { status, answers, stderr } = batch([
      '{"id": "a", "rule": "no-such-rule", "input": {}}',
      '{"id": "b", "rule": "ua-rank-category", "input": {"rank": 1}}',
    ]);
    expect(answers).toEqual([
      { id: 'a', got: null },
      { id: 'b', got: { category: 'A' } },
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/cases\.jsonl:1: unknown rule: no-such-rule/u);
  });

  test('tells a line that is no case, answers the others and exits with 1', () => {
    const { status, answers, stderr } = batch([
      '{"id": "a"',
      '{"id": "b", "rule": "ua-rank-category", "input": {"rank": 1}}',
      '7',
    ]);
    expect(answers).toEqual([{ id: 'b', got: { category: 'A' } }]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cases\.jsonl:1 is not JSON/u);
    expect(stderr).toMatch(/cases\.jsonl:3 is not a case/u);
  });
});

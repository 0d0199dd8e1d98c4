import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'norma-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/ask.ts', ...args], { encoding: 'utf8' });
}

describe('ask', { timeout: 60_000 }, () => {
  it('prints the clause in the asker’s language, its worth and the original', () => {
    const { status, stdout, stderr } = run('ежегодный отпуск в Украине', '--lang', 'ru');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('ua-draft/59/1');
    expect(stdout).toContain('30 календарных дней');
    expect(stdout).toContain('30 календарних днів');
    expect(stdout).toContain('Проект, не закон');
  });

  it('says what it searched for, and when the texts do not say', () => {
    expect(run('gjlfhjr', '--lang', 'ru').stdout).toMatch(/^Искали: подарок\n/u);
    expect(run('income tax rate', '--lang', 'en').stdout).toContain('These texts do not say.');
  });

  it('answers a batch line by line and names bad lines', () => {
    const file = join(folder, 'questions.jsonl');
    const lines = [
      '{"id": "a", "lang": "en", "q": "Art. 17(2)(1)"}',
      'nonsense',
      '{"id": "b", "lang": "uk", "q": "ставка податку"}',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const { status, stdout, stderr } = run('--batch', file);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toEqual([
      { id: 'a', hits: ['ua-draft/17/2/1'], silent: false },
      { id: 'b', hits: expect.any(Array), silent: true },
    ]);
    expect(stderr).toContain(`${file}:2 found nonsense`);
  });

  it('tells faults of usage from faults of the input', () => {
    expect(run().status).toBe(2);
    expect(run('x', '--lang', 'de').status).toBe(2);
    expect(run('--batch', join(folder, 'nowhere.jsonl')).status).toBe(1);
  });
});

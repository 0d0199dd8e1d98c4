import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Project } from './project.ts';

const english = 'content/laws/ua-draft/en/10.md';
const russian = 'content/laws/ua-draft/ru/10.md';
const ukrainian = 'content/laws/kz-code/uk/9.md';

/** A fault of a working translation: the file, what stands there, what is put there instead, the message. */
const faults: readonly [string, string, string | RegExp, string, string][] = [
  [
    'a changed number in words',
    english,
    'thirty-five',
    'thirty-six',
    'translation-numbers: ua-draft/10/4/al-1',
  ],
  [
    'a changed number in words',
    russian,
    'тридцати пяти',
    'тридцати шести',
    'translation-numbers: ua-draft/10/4/al-1',
  ],
  ['a dropped point', english, /\n {2}- \*\*8\)\*\* .*/u, '', 'text-pairs: found no ua-draft/10/7/8'],
  ['a swapped term', ukrainian, 'роботодавц', 'начальник', 'translation-terms: kz-code/9/1'],
  [
    'a lost "not"',
    english,
    'may not be appointed',
    'may be appointed',
    'translation-negation: ua-draft/10/5/al-1',
  ],
  [
    'a "may" for a "must not"',
    russian,
    'Не может быть',
    'Может быть',
    'translation-modality: ua-draft/10/5/al-1',
  ],
  [
    'another citation',
    english,
    'part 2 of Article 15',
    'part 2 of Article 16',
    'translation-numbers: ua-draft/10/5/al-1',
  ],
  ['a letter of another language', russian, 'Украины', 'України', 'translation-letters: ua-draft/10:'],
  ['a letter of another language', ukrainian, 'подарунк', 'подарыцнк', 'translation-letters: kz-code/9/'],
  ['foreign quotation marks', russian, '«А»', '“А”', 'translation-punctuation: ua-draft/10/'],
  ['a label that is not the original’s', russian, '**8)**', '**9)**', 'text-pairs: found ua-draft/10/7/9'],
];

describe('npm run check on faulty translations', () => {
  const faulty = new Project();
  let told: { status: number | null; stderr: string } = { status: null, stderr: '' };

  beforeAll(() => {
    for (const [, path, found, planted] of faults) {
      const before = faulty.read(path);
      const after = before.replace(found, planted);
      expect(after).not.toBe(before);
      faulty.write(path, after);
    }
    told = faulty.run('check.ts');
  });

  afterAll(() => faulty.close());

  it.each(faults)('finds %s in %s', (_name, _path, _found, _planted, message) => {
    expect(told.stderr).toContain(message);
    expect(told.status).toBe(1);
  });
});

describe('npm run check on working translations', () => {
  let project: Project;

  beforeEach(() => {
    project = new Project();
  });

  afterEach(() => project.close());

  it('takes a justified exception, and names one that excuses nothing', () => {
    const path = 'content/laws/ua-draft/en/63.md';
    const exception =
      'exceptions:\n  - { at: ua-draft/63/2/al-1, check: punctuation, reason: planted }\nhash:';
    const excused = project.read(path).replace('hash:', exception);
    project.write(path, excused.replace('financial aid', '"financial aid"'));
    expect(project.run('check.ts')).toMatchObject({ status: 0 });
    project.write(path, excused);
    const { status, stderr } = project.run('check.ts');
    expect(stderr).toContain('translation-exception: ua-draft/63/2/al-1');
    expect(status).toBe(1);
  });

  it('names a translation whose original has changed since', () => {
    project.write(
      english,
      project.read(english).replace(/hash: ./u, (hash) => (hash.endsWith('0') ? 'hash: 1' : 'hash: 0')),
    );
    const { status, stderr } = project.run('check.ts');
    expect(stderr).toContain(`${english} text-stale: found hash`);
    expect(status).toBe(1);
    expect(project.run('translate.ts', 'ua-draft', 'en', '--accept', '10')).toMatchObject({ status: 0 });
    expect(project.run('check.ts')).toMatchObject({ status: 0 });
  });
});

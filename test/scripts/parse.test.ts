import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Project } from './project.ts';

const sourceText = 'content/sources/ua-civil-service/text.txt';
const sourceJson = 'content/sources/ua-civil-service/source.json';

let project: Project;

beforeEach(() => {
  project = new Project();
});

afterEach(() => project.close());

describe('npm run parse', () => {
  it('gives the committed texts, byte for byte, also from nothing', () => {
    const committed = project.files('content/laws');
    expect(project.run('parse.ts', '--check')).toMatchObject({ status: 0 });
    project.remove('content/laws/ua-draft/uk');
    project.write('content/laws/ua-draft/uk/999.md', 'left from another time');
    expect(project.run('parse.ts', '--check')).toMatchObject({ status: 1 });
    expect(project.run('parse.ts')).toMatchObject({ status: 0 });
    expect(project.files('content/laws')).toEqual(committed);
  });

  it('never touches a text that the source does not hold', () => {
    project.write('content/laws/ua-draft/en/1.md', 'by hand');
    expect(project.run('parse.ts')).toMatchObject({ status: 0 });
    expect(project.read('content/laws/ua-draft/en/1.md')).toBe('by hand');
  });

  it('killed at any moment leaves nothing half-written for the next run', async () => {
    const whole = project.files('content/laws');
    for (const milliseconds of [150, 250, 300, 350, 400, 450, 500, 600]) {
      project.remove('content/laws/ua-draft/uk/1.md');
      project.write('content/laws/ua-draft/uk/2.md', 'changed');
      project.write('content/laws/kz-code/ru/9.md', 'changed');
      await project.kill('parse.ts', milliseconds);
      expect(project.run('parse.ts')).toMatchObject({ status: 0 });
      expect(project.files('content/laws')).toEqual(whole);
    }
  });

  /** What is wrong, how to make it so, and the message that tells it. */
  const faults: readonly [string, (at: Project) => void, string][] = [
    [
      'a changed byte',
      (at) => at.write(sourceText, `${at.read(sourceText)}x`),
      `${sourceText} source-bytes: found SHA-256 `,
    ],
    [
      'a missing file',
      (at) => at.remove(sourceText),
      `${sourceText} source-bytes: found no file, expected the text of the source`,
    ],
    [
      'a source.json that is no JSON',
      (at) => at.write(sourceJson, '{'),
      `${sourceJson}:1:1 source-record: found no JSON`,
    ],
    [
      'a source.json that does not fit',
      (at) => at.write(sourceJson, at.read(sourceJson).replace('"draft"', '"law"')),
      `${sourceJson}:9:16 source-record: "acts.0.force": found "law", expected one of`,
    ],
    [
      'a source.json that names no original',
      (at) =>
        at.write(
          sourceJson,
          at.read(sourceJson).replace('"uk": "original"', '"uk": "published-translation"'),
        ),
      'source-record: "acts.0.texts": found a mapping, expected one text to be the original',
    ],
    [
      'an act that is not there',
      (at) =>
        at.write(
          sourceJson,
          at.read(sourceJson).replace('"uk": "original"', '"uk": "original", "ru": "published-translation"'),
        ),
      `${sourceText} source-acts: found no text ua-draft:ru, expected it from source.json`,
    ],
  ];
  it.each(faults)('stops at %s, says where, and writes nothing', (_name, harm, message) => {
    harm(project);
    project.write('content/laws/kz-code/ru/1.md', 'stays');
    const before = project.files('content/laws');
    const { status, stderr } = project.run('parse.ts');
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(project.files('content/laws')).toEqual(before);
  });

  it('explains itself to a wrong call', () => {
    expect(project.run('parse.ts', '--outlien', 'x')).toMatchObject({ status: 2 });
    expect(project.run('parse.ts', '--outline', sourceText)).toMatchObject({ status: 2 });
  });
});

describe('npm run parse -- --outline', () => {
  const outline = (path: string) =>
    project.run('parse.ts', '--outline', path, '--profile', 'rada', '--lang', 'uk', '--act', 'ua-x');

  it('tells the provisions, headings and messages of a file', () => {
    const { status, stdout } = outline(sourceText);
    expect(status).toBe(0);
    const json = JSON.parse(stdout);
    expect(json.provisions).toHaveLength(409);
    expect(json.provisions[0]).toEqual({
      address: 'ua-x/1',
      kind: 'article',
      label: 'Стаття 1.',
      title: 'Сфера регулювання Закону',
      line: 17,
    });
    expect(json.groups.map((group: { address: string }) => group.address)).toContain(
      'ua-x/section-3/chapter-2',
    );
  });

  const unreadable: readonly [string, Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['binary', new Uint8Array([0x50, 0x4b, 0, 0, 1])],
    ['not UTF-8', new Uint8Array([0xcf, 0xf0, 0xee, 0xe5, 0xea, 0xf2])],
  ];
  it.each(unreadable)('refuses a file that is %s', (_name, bytes) => {
    project.write('file.txt', bytes);
    const { status, stdout, stderr } = outline(`${project.root}/file.txt`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('expected');
  });

  it('refuses a missing file', () => {
    expect(outline(`${project.root}/none.txt`)).toMatchObject({ status: 1, stdout: '' });
  });

  it('tells of a text without provisions, and exits with 1', () => {
    project.write('file.txt', 'Просто текст.\n');
    const { status, stdout } = outline(`${project.root}/file.txt`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ provisions: [] });
  });
});

/** Articles attached to mail are read; what else is attached is counted. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../../src/load/read-sources.js';

const STORY = Array.from(
  { length: 12 },
  (_, n) => `The ferry to Osk left ${n} minutes late, and its captain said that the tide was to blame.`,
).join(' ');

const HEAD =
  'From: Oda Krell <oda@example.org>\r\nTo: desk@example.org\r\nSubject: Two stories\r\nDate: Tue, 4 Jun 2019 12:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="cut"\r\n\r\n';

interface Part {
  type: string;
  name?: string;
  content: string;
  more?: string;
}

const part = ({ type, name, content, more = '' }: Part): string =>
  name === undefined
    ? `--cut\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${content}\r\n`
    : `--cut\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;

const mail = (...parts: Part[]): string => `${HEAD}${parts.map(part).join('')}--cut--\r\n`;
const read = (text: string, path = 'a.eml') => sourcesIn(path, Buffer.from(text), {});

const LETTER: Part = { type: 'text/plain', content: 'Please find both stories attached.' };
const RTF: Part = { type: 'application/rtf', name: 'osk.rtf', content: `{\\rtf1\\ansi ${STORY}\\par}` };
const PAGE: Part = {
  type: 'text/html',
  name: 'osk.html',
  content: `<html><head><title>Osk waits</title></head><body><article><h1>Osk waits</h1><p>${STORY}</p></article></body></html>`,
};

describe('mail with attachments', () => {
  it('gives the articles attached to it after its own text', async () => {
    const { files, problems } = await read(mail(LETTER, RTF, PAGE));
    expect(problems).toEqual([]);
    expect(files.map(({ path, frontMatter }) => [path, frontMatter?.id])).toEqual([
      ['a.eml#1', 'a.eml#1'],
      ['a.eml#2', 'a.eml#2'],
      ['a.eml#3', 'a.eml#3'],
    ]);
    expect(files[1]?.text).toContain(STORY);
    expect(files[2]).toMatchObject({
      frontMatter: { title: 'Osk waits' },
      text: expect.stringContaining(STORY),
    });
    expect(files.every(({ derived }) => derived !== undefined)).toBe(true);
  });

  it('is the article attached to it where it has no text', async () => {
    const text: Part = { type: 'text/plain', name: 'osk.txt', content: `---\nid: osk-7\n---\n\n${STORY}` };
    const { files, problems } = await read(mail({ ...LETTER, content: '' }, text));
    expect(problems).toEqual([]);
    expect(files).toMatchObject([{ path: 'a.eml', frontMatter: { id: 'osk-7' } }]);
  });

  it('says once how many attachments are not read', async () => {
    const { files, problems } = await read(
      mail(
        LETTER,
        { type: 'application/zip', name: 'all.zip', content: 'PK' },
        { type: 'application/msword', name: 'old.doc', content: 'x' },
        { type: 'image/png', name: 'logo.png', content: 'x' },
        { type: 'text/calendar', name: 'invite.ics', content: 'x' },
        { type: 'text/plain', name: 'ATT00001.txt', content: 'Sent from my phone.' },
      ),
    );
    expect(files).toMatchObject([{ path: 'a.eml' }]);
    expect(problems).toMatchObject([{ rule: 'file-not-read', path: 'a.eml', places: 2, fatal: false }]);
  });

  it('names an attachment that is damaged', async () => {
    const { files, problems } = await read(
      mail(LETTER, { ...RTF, name: 'osk.docx', content: 'PK\u0003\u0004 broken' }),
    );
    expect(files).toHaveLength(1);
    expect(problems).toMatchObject([
      { fatal: false, message: expect.stringMatching(/^has an attachment \(osk\.docx\) that /u) },
    ]);
  });

  it('is numbered on in a mailbox, whose faults are counted by kind', async () => {
    const zip: Part = { type: 'application/zip', name: 'all.zip', content: 'PK' };
    const messages = [
      mail(LETTER, RTF, zip),
      mail({ ...LETTER, content: '' }),
      mail(LETTER, zip),
      mail({ ...LETTER, content: ' ' }),
    ];
    const box = messages
      .map((text) => `From oda@example.org Tue Jun  4 12:00:00 2019\n${text.replaceAll('\r', '')}\n`)
      .join('');
    const { files, problems } = await read(box, 'a.mbox');
    expect(files.map(({ path }) => path)).toEqual(['a.mbox#1', 'a.mbox#2', 'a.mbox#3']);
    expect(problems).toMatchObject([
      { message: 'has an attachment that is not read', places: 2 },
      { message: 'has a message without text, which is left out', places: 2, fatal: false },
    ]);
  });
});

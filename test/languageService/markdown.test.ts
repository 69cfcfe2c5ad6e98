/** Text from stories and cards is shown as it stands: no link, no picture, no HTML, no command. */
import assert from 'node:assert/strict';
import { commandLink, plain, shorten, webLink } from '../../src/languageService/markdown';

describe('text in a hover', () => {
  const hostile: readonly [name: string, text: string, expected: string][] = [
    ['a command link', '[x](command:a)', '\\[x\\]\\(command\\:a\\)'],
    ['a remote picture', '![p](https://a)', '\\!\\[p\\]\\(https\\:\\/\\/a\\)'],
    ['HTML', '<img src=x>', '\\<img src\\=x\\>'],
    ['a heading', '# Harbour office', '\\# Harbour office'],
    ['a numbered list', '1. first', '1\\. first'],
    ['emphasis and code', '*loud* _soft_ `code`', '\\*loud\\* \\_soft\\_ \\`code\\`'],
    ['a bare address', 'www.example', 'www\\.example'],
    ['an icon', '$(quote)', '\\$\\(quote\\)'],
    ['line breaks', 'one\n\n# two', 'one \\# two'],
    ['bidirectional controls', 'abc\u202Edef', 'abcdef'],
  ];
  for (const [name, text, expected] of hostile) {
    it(`takes the meaning out of ${name}`, () => assert.equal(plain(text), expected));
  }

  const harmless = ['Nadia Okafor', 'Al–Qaeda’s', '3000 troops', 'Côte d’Ivoire', '“Never”'];
  for (const text of harmless) it(`leaves ${text} as it is`, () => assert.equal(plain(text), text));

  it('cuts at a word', () => assert.equal(shorten('the harbour master of the port', 20), 'the harbour master…'));
  it('never leaves half a character', () => assert.equal(shorten('ab😀cd', 4), 'ab…'));
});

describe('links in a hover', () => {
  it('carries arguments as data that cannot end the link', () => {
    const link = commandLink('Open card', 'copydesk.openCard', ['x)](command:evil) "']);
    const target = /\]\(command:copydesk\.openCard\?(.*)\)$/.exec(link)?.[1];
    assert.ok(target !== undefined && !/[()\s"]/.test(target));
    assert.deepEqual(JSON.parse(decodeURIComponent(target)), ['x)](command:evil) "']);
  });
  it('links web addresses only', () => {
    assert.equal(webLink('page', 'command:workbench.action.quit'), 'page');
    assert.equal(webLink('page', 'no address'), 'page');
    assert.equal(webLink('page', 'https://example.org/a(b)'), '[page](https://example.org/a%28b%29)');
  });
});

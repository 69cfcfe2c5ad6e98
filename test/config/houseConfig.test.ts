/** House configuration: reading, faults, completion, and what is in force. */
import assert from 'node:assert/strict';
import {
  completeHouseConfig,
  readHouseConfig,
  resolveHouseStyle,
  severitiesInForce,
  EMPTY_CONFIG,
} from '../../src/config';

/** What is wrong, with the words of the file it is said of. */
function faults(text: string): [string, string][] {
  return readHouseConfig(text).diagnostics.map(({ start, end, message }) => [text.slice(start, end), message]);
}

describe('.copydesk/config.yaml', () => {
  it('is read whole', () => {
    const { config, diagnostics, origins } = readHouseConfig(
      [
        'profile: reuters',
        'severities:',
        '  sourcing/bare-source: error',
        '  names/acronym-unused: off',
        'knownAcronyms: [NUPENG, "ON"]',
        'spellings:',
        '  - prefer: al-Qaida',
        '    instead: [al-Qaeda, Al Qaeda]',
        'cueVerbs: [opine]',
        'sourceNouns:',
        '  - staffer',
        'copy: ["drafts/**/*.txt"]',
      ].join('\n'),
    );
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(config, {
      profile: 'reuters',
      severities: { 'sourcing/bare-source': 'error', 'names/acronym-unused': 'off' },
      knownAcronyms: ['NUPENG', 'ON'],
      spellings: [{ prefer: 'al-Qaida', instead: ['al-Qaeda', 'Al Qaeda'] }],
      cueVerbs: ['opine'],
      sourceNouns: ['staffer'],
      copy: ['drafts/**/*.txt'],
    });
    assert.deepEqual(origins.get('severities.names/acronym-unused'), { start: 61, end: 81 });
  });

  for (const text of ['', '\n', '# nothing yet\n', '---\n', 'profile:\n']) {
    it(`says nothing of a file that says nothing: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readHouseConfig(text).config, EMPTY_CONFIG);
      assert.deepEqual(faults(text), []);
    });
  }

  const faulty: [string, string, string, RegExp][] = [
    ['an unknown setting', 'profil: ap', 'profil', /Did you mean "profile"\?/],
    [
      'an unknown rule',
      'severities: {sourcing/bare-sorce: off}',
      'sourcing/bare-sorce',
      /no such rule.*Did you mean "sourcing\/bare-source"\?/,
    ],
    [
      'an unknown severity',
      'severities: {names/dateline: loud}',
      'loud',
      /can be error, warning, information, hint, off/,
    ],
    ['an unknown profile', 'profile: tass', 'tass', /can be default, ap,/],
    ['a list where one word belongs', 'profile: [ap]', '[ap]', /wants a word/],
    ['one word where a list belongs', 'cueVerbs: opine', 'opine', /wants a list/],
    ['a number among words', 'cueVerbs: [7]', '7', /quotation marks/],
    ['an empty word', 'cueVerbs: [" "]', '" "', /empty/],
    ['half a spelling', 'spellings: [{prefer: Kyiv}]', '{prefer: Kyiv}', /"instead" is missing/],
    ['a list as the whole file', '- ap', '- ap', /The file wants/],
    ['an alias of nothing', 'cueVerbs: *verbs', '*verbs', /./],
    ['a second document', 'profile: ap\n---\nprofile: bbc\n', '---\nprofile: bbc\n', /only the first one is read/],
  ];
  for (const [what, text, place, message] of faulty) {
    it(`says where ${what} stands`, () => {
      const [fault, ...others] = faults(text).filter(([words]) => words === place);
      assert.ok(fault, JSON.stringify(faults(text)));
      assert.match(fault[1], message);
      assert.deepEqual(others.length <= 1, true);
    });
  }

  it('keeps the rest of a faulty file in force', () => {
    const { config, diagnostics } = readHouseConfig(
      'profile: apx\ncueVerbs: [opine, 3, muse]\nseverities:\n  names/dateline: hint\n  names/nothing: hint\nspellings:\n  - {prefer: Kyiv}\n  - {prefer: Kyiv, instead: [Kiev]}\n',
    );
    assert.equal(diagnostics.length, 4);
    assert.equal(config.profile, null);
    assert.deepEqual(config.cueVerbs, ['opine', 'muse']);
    assert.deepEqual(config.severities, { 'names/dateline': 'hint' });
    assert.deepEqual(config.spellings, [{ prefer: 'Kyiv', instead: ['Kiev'] }]);
  });

  it('keeps what stands before a line that is no YAML', () => {
    const { config, diagnostics } = readHouseConfig('profile: ap\ncueVerbs: [opine\n');
    assert.equal(config.profile, 'ap');
    assert.ok(diagnostics.length > 0);
  });

  it('never throws and never points outside the file', () => {
    for (const text of [
      '{',
      '[',
      '"',
      '&a [*a]',
      'a: &a [*a, *a]\nb: *a',
      '\t',
      '\u{FEFF}',
      '? : :',
      '!!binary x',
      '%YAML 9\n---\n',
    ]) {
      for (const { start, end } of readHouseConfig(text).diagnostics) {
        assert.ok(start >= 0 && start < end, text);
        assert.ok(end <= Math.max(1, text.length), text);
      }
    }
  });

  it('survives a file of aliases that would grow without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let letter = 98; letter < 110; letter += 1) {
      const [name, before] = [letter, letter - 1].map((code) => String.fromCharCode(code));
      bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
    }
    assert.deepEqual(readHouseConfig(bomb.join('\n')).config, EMPTY_CONFIG);
  });
});

describe('a .copydesk/config.yaml that somebody means harm with', () => {
  const secret = 'AKIA-9f27c';
  for (const text of [
    `${secret}: x`,
    `profile: ${secret}`,
    `severities: {${secret}: off, names/dateline: ${secret}}`,
    `- ${secret}`,
    `cueVerbs: [*${secret}]`,
    `cueVerbs: !${secret} [x]`,
    `%${secret} 1\n---\n`,
    `"\\${secret}"`,
    `@${secret}`,
    `profile: ap\nprofile: ${secret}`,
    `{a: ${secret}`,
    `a: b: ${secret}`,
    `${secret}\n: x\n ${secret}:\n\t${secret}`,
  ]) {
    it(`is not read out: ${JSON.stringify(text)}`, () => {
      const { diagnostics } = readHouseConfig(text);
      assert.ok(diagnostics.length > 0);
      assert.ok(!JSON.stringify(diagnostics).includes('9f27c'), JSON.stringify(diagnostics));
    });
  }
});

describe('completion in .copydesk/config.yaml', () => {
  const complete = (marked: string): string[] => {
    const offset = marked.indexOf('^');
    const text = marked.replace('^', '');
    return completeHouseConfig(text, offset).map(({ label, insert, start, end }) => {
      assert.ok(start <= offset && offset <= end && insert.startsWith(label));
      return label;
    });
  };

  it('offers the settings that are not there yet', () => {
    assert.deepEqual(complete('profile: ap\n^'), [
      'severities',
      'knownAcronyms',
      'spellings',
      'cueVerbs',
      'sourceNouns',
      'copy',
    ]);
    assert.ok(complete('pro^').includes('profile'));
  });

  it('offers the houses', () => {
    assert.deepEqual(complete('profile: ^'), [
      'default',
      'ap',
      'reuters',
      'nyt',
      'bbc',
      'guardian',
      'npr',
      'bloomberg',
    ]);
  });

  it('offers rules below severities, then severities', () => {
    const rules = complete('severities:\n  names/dateline: off\n  ^');
    assert.ok(rules.includes('sourcing/bare-source'));
    assert.ok(!rules.includes('names/dateline'));
    assert.deepEqual(complete('severities:\n  names/dateline: ^'), ['error', 'warning', 'information', 'hint', 'off']);
  });

  it('offers the two halves of a spelling', () => {
    assert.deepEqual(complete('spellings:\n  - ^'), ['prefer', 'instead']);
    assert.deepEqual(complete('spellings:\n  - prefer: Kyiv\n    ^'), ['prefer', 'instead']);
  });

  for (const nowhere of ['# a note ^', 'cueVerbs: [^', 'nonsense:\n  ^', 'profile: ap # ^']) {
    it(`offers nothing at ${JSON.stringify(nowhere)}`, () => assert.deepEqual(complete(nowhere), []));
  }
});

describe('the house in force', () => {
  it('takes the profile of the file before the one of the caller', () => {
    assert.equal(resolveHouseStyle('npr', EMPTY_CONFIG).profile, 'npr');
    assert.equal(resolveHouseStyle('npr', { ...EMPTY_CONFIG, profile: 'ap' }).profile, 'ap');
    assert.equal(resolveHouseStyle('no such house', EMPTY_CONFIG).profile, 'default');
  });

  it('takes the severities of the file before those of the profile', () => {
    const severities = { 'sourcing/bare-source': 'hint' } as const;
    const houseStyle = resolveHouseStyle('ap', { ...EMPTY_CONFIG, severities });
    assert.equal(houseStyle.severities['sourcing/bare-source'], 'hint');
    assert.equal(houseStyle.severities['sourcing/no-byline'], 'information');
  });

  it('says of every rule who sets it', () => {
    const rows = severitiesInForce('ap', { ...EMPTY_CONFIG, severities: { 'names/dateline': 'error' } });
    const row = (rule: string) => rows.find((one) => one.rule === rule);
    assert.deepEqual(row('names/dateline'), { rule: 'names/dateline', severity: 'error', from: 'configuration' });
    assert.deepEqual(row('names/full-name-again'), {
      rule: 'names/full-name-again',
      severity: 'hint',
      from: 'profile',
    });
    assert.deepEqual(row('desk/note-left-in'), { rule: 'desk/note-left-in', severity: 'warning', from: 'rule' });
  });
});

/** The look-up against a server on this machine that answers as Wikidata does, well and badly. */
import assert from 'node:assert/strict';
import { WikidataClient, LookupError, type LookupHost } from '../../../src/extension/lookup/wikidataClient';
import { cardOf, idsToName } from '../../../src/extension/lookup/wikidataCard';
import { ENTITY, json, startWikidata, WELL, type Answer, type FakeWikidata } from './wikidataServer';

const CONTACT = 'desk@example.org';

describe('looking up in Wikidata', () => {
  let server: FakeWikidata;
  let clock: number;
  let waited: number[];
  const host: LookupHost = {
    fetch: (...args) => fetch(...args),
    now: () => clock,
    wait: (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
  };
  const client = (limit = 2000): WikidataClient => new WikidataClient(host, server.address, limit);
  const trouble = async (answer: Answer, limit?: number): Promise<LookupError> => {
    server.answer = answer;
    const error = await client(limit)
      .search('Nadia Okafor', CONTACT)
      .then(
        () => assert.fail('an answer where there is none'),
        (reason: unknown) => reason,
      );
    assert.ok(error instanceof LookupError);
    return error;
  };

  before(async () => {
    server = await startWikidata(WELL);
  });
  beforeEach(() => {
    server.answer = WELL;
    server.requests.length = 0;
    clock = 1_000_000;
    waited = [];
  });
  after(() => server.close());

  it('offers all whom the name may mean', async () => {
    const found = await client().search('Nadia Okafor', CONTACT);
    assert.deepEqual(
      found.map(({ id, description }) => [id, description]),
      [
        ['Q990001', 'harbour master and politician'],
        ['Q990009', 'footballer'],
      ],
    );
  });

  it('sends the name and nothing else, and says who is asking', async () => {
    await client().search('Nadia Okafor', CONTACT);
    const [request] = server.requests;
    const { search, ...others } = Object.fromEntries(request!.parameters);
    assert.equal(search, 'Nadia Okafor');
    assert.deepEqual(Object.keys(others).sort(), [
      'action',
      'format',
      'formatversion',
      'language',
      'limit',
      'origin',
      'type',
      'uselang',
    ]);
    assert.match(String(request!.headers['user-agent']), /^Copydesk\/\S+ \(desk@example\.org\)$/);
    assert.equal(request!.headers['api-user-agent'], request!.headers['user-agent']);
    assert.equal(request!.headers['cookie'], undefined);
  });

  it('makes an unreviewed card with dates as exact as they are known', async () => {
    const entity = await client().entity('Q990001', CONTACT);
    const labels = await client().labels(idsToName(entity), CONTACT);
    const { card, sources } = cardOf(entity, 'Okafor', labels, '2026-01-05');
    assert.equal(card.name, 'Nadia Okafor');
    assert.equal(card.schema, 'Person');
    assert.equal(card.gender, 'female');
    assert.deepEqual(card.alias, ['Nadia Okafor', 'Okafor', 'Nadia N. Okafor']);
    const mark = { certainty: 'unreviewed', source: ['wikidata-q990001'] };
    assert.deepEqual(card.birthDate, { value: '1961-05', ...mark });
    assert.deepEqual(card.birthPlace, { value: 'Port Amber', ...mark });
    assert.deepEqual(card.positions, [
      { post: 'harbour master of Port Amber', from: '2010-06', asOf: '2026-01-05', ...mark },
      { post: 'mayor of Port Amber', from: '1999-02-03', to: '2004', ...mark },
    ]);
    assert.equal(card.website, undefined, 'an address that is no page stays out');
    assert.equal(sources['wikidata-q990001']?.note, 'revision 2034567');
    assert.equal(sources['wikidata-q990001']?.retrieved, '2026-01-05');
  });

  describe('reads', () => {
    const time = (time: string, precision: number): unknown => ({
      snaktype: 'value',
      datavalue: { value: { time: `${time}T00:00:00Z`, precision } },
    });
    const post = (qualifiers: object, rank = 'normal'): unknown => ({
      rank,
      mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q2' } } },
      qualifiers,
    });
    const read = (entity: object): ReturnType<typeof cardOf>['card'] =>
      cardOf(
        { id: 'Q1', ...entity },
        'Asked',
        new Map([
          ['Q2', 'mayor'],
          ['Q3', 'Port Amber'],
        ]),
        '2026-01-05',
      ).card;

    it('a name that stands under all languages at once, and its aliases', () => {
      const card = read({
        labels: { mul: { value: 'Nadia Okafor' } },
        aliases: { mul: [{ value: 'Nadia N. Okafor' }] },
      });
      assert.equal(card.name, 'Nadia Okafor');
      assert.deepEqual(card.alias, ['Nadia Okafor', 'Asked', 'Nadia N. Okafor']);
    });

    const ends: [string, object, object][] = [
      ['an unknown day', { snaktype: 'somevalue' }, { endReason: 'ended; when is not known' }],
      ['a decade', time('+1990-00-00', 8) as object, { endReason: 'ended: 1990s' }],
      ['a century', time('+1901-00-00', 7) as object, { endReason: 'ended; when is not known' }],
      ['a year before our era', time('-0044-03-15', 11) as object, { endReason: 'ended: 44 BC' }],
      ['a year', time('+2004-00-00', 9) as object, { to: '2004' }],
      ['no end', { snaktype: 'novalue' }, { asOf: '2026-01-05' }],
    ];
    for (const [what, snak, expected] of ends) {
      it(`a post that ended on ${what}`, () => {
        const [position] = read({ claims: { P39: [post({ P582: [snak] })] } }).positions ?? [];
        const { to, asOf, endReason } = position!;
        assert.deepEqual(JSON.parse(JSON.stringify({ to, asOf, endReason })), expected);
      });
    }

    it('years before our era and before 100 as words', () => {
      const card = read({
        claims: {
          P569: [{ rank: 'normal', mainsnak: time('-0099-07-12', 11) }],
          P570: [{ rank: 'normal', mainsnak: time('+0065-04-30', 11) }],
        },
      });
      assert.deepEqual([card.birthDate, card.deathDate], [undefined, undefined]);
      assert.deepEqual(
        card.facts?.map(({ label, value, timeless }) => [label, value, timeless]),
        [
          ['Born', '99 BC', true],
          ['Died', 'AD 65', true],
        ],
      );
    });

    it('an unknown value that is preferred as unknown, whatever else stands there', () => {
      const normal = { rank: 'normal', mainsnak: time('+1961-05-00', 10) };
      const unknown = { rank: 'preferred', mainsnak: { snaktype: 'somevalue' } };
      assert.equal(read({ claims: { P569: [normal, unknown] } }).birthDate, undefined);
      assert.equal(read({ claims: { P569: [{ ...unknown, rank: 'normal' }, normal] } }).birthDate?.value, '1961-05');
    });
  });

  it('bears an entity without anything', () => {
    const { card } = cardOf({ id: 'Q1' }, 'Somebody', new Map(), '2026-01-05');
    assert.equal(card.name, 'Somebody');
    assert.equal(card.schema, 'Topic');
    assert.deepEqual(card.positions, []);
  });

  it('finds none', async () => {
    server.answer = json({ search: [], success: 1 });
    assert.deepEqual(await client().search('Xyzzy', CONTACT), []);
  });

  it('sits out a short wait that the server asks for', async () => {
    let first = true;
    server.answer = (request, response, parameters) => {
      const answer = first ? json({}, 429, { 'Retry-After': '3' }) : WELL;
      first = false;
      answer(request, response, parameters);
    };
    assert.equal((await client().search('Nadia Okafor', CONTACT)).length, 2);
    assert.deepEqual(waited, [3000]);
  });

  it('tells of a long wait, and asks nothing until it is over', async () => {
    server.answer = json({}, 429, { 'Retry-After': '120' });
    const one = client();
    for (let time = 0; time < 3; time++) {
      await assert.rejects(one.search('Nadia Okafor', CONTACT), { trouble: 'busy', seconds: 120 });
    }
    assert.equal(server.requests.length, 1);
    clock += 121_000;
    server.answer = WELL;
    assert.equal((await one.search('Nadia Okafor', CONTACT)).length, 2);
  });

  it('reads the wait as a date too, and takes a minute where none is given', async () => {
    clock = Date.parse('2026-01-05T10:00:00Z');
    const dated = await trouble(json({}, 503, { 'Retry-After': 'Mon, 05 Jan 2026 10:00:45 GMT' }));
    assert.equal(dated.seconds, 45);
    assert.equal((await trouble(json({}, 429))).seconds, 60);
  });

  it('tells trouble of the server from an answer that makes no sense', async () => {
    assert.equal((await trouble(json({}, 500))).trouble, 'server');
    assert.equal((await trouble(json({}, 403))).trouble, 'refused');
    assert.equal((await trouble(json({ error: { code: 'x', info: 'No such action.' } }))).message, 'No such action.');
    for (const garbage of ['<html>busy</html>', '', '[]', 'null', '{"search":7}']) {
      assert.equal((await trouble(json(garbage))).trouble, 'garbage', garbage);
    }
  });

  it('leaves out results that are none', async () => {
    server.answer = json({ search: [null, 7, { id: 'P31' }, { id: 'Q7', label: 5 }] });
    assert.deepEqual(await client().search('x', CONTACT), [{ id: 'Q7', label: 'Q7', description: '' }]);
  });

  it('gives up on a server that does not answer, or not to the end', async () => {
    assert.equal((await trouble(() => undefined, 60)).trouble, 'slow');
    const half: Answer = (_request, response) => {
      response.writeHead(200);
      response.write('{"search":');
    };
    assert.equal((await trouble(half, 60)).trouble, 'slow');
  });

  it('says when nobody can be reached, and follows no redirection', async () => {
    const nobody = new WikidataClient(host, 'http://127.0.0.1:9/w/api.php');
    await assert.rejects(nobody.search('x', CONTACT), { trouble: 'offline' });
    const away: Answer = (_request, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:9/' });
      response.end();
    };
    assert.equal((await trouble(away)).trouble, 'offline');
  });

  it('asks one thing at a time, and a failure does not hold up the next', async () => {
    const one = client();
    server.most();
    server.answer = (request, response, parameters) => {
      setTimeout(() => (parameters.get('search') === 'bad' ? json('') : WELL)(request, response, parameters), 5);
    };
    const bad = assert.rejects(one.search('bad', CONTACT));
    const good = Promise.all(['a', 'b', 'c'].map((name) => one.search(name, CONTACT)));
    await bad;
    assert.equal((await good).length, 3);
    assert.equal(server.most(), 1);
    assert.deepEqual(
      server.requests.map(({ parameters }) => parameters.get('search')),
      ['bad', 'a', 'b', 'c'],
    );
  });

  it('never asks for what is no id', () => {
    const entity = {
      ...ENTITY,
      claims: { P39: [{ mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q1|Q2' } } } }] },
    };
    assert.deepEqual(idsToName(entity), []);
  });
});

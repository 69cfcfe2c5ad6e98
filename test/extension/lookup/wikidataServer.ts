/** A server on this machine that answers as Wikidata's API does, in every mood that it has. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, parameters: URLSearchParams) => void;

export interface FakeWikidata {
  readonly address: string;
  /** Every request that came in, in order. */
  readonly requests: { readonly parameters: URLSearchParams; readonly headers: IncomingMessage['headers'] }[];
  /** How many requests were under way at one time, at most, since it was asked last. */
  readonly most: () => number;
  answer: Answer;
  close(): Promise<void>;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export async function startWikidata(answer: Answer): Promise<FakeWikidata> {
  const requests: FakeWikidata['requests'] = [];
  const running = new Set<ServerResponse>();
  let most = 0;
  const server: Server = createServer((request, response) => {
    running.add(response);
    most = Math.max(most, running.size);
    for (const end of ['finish', 'close']) response.once(end, () => running.delete(response));
    const parameters = new URL(request.url ?? '/', 'http://localhost').searchParams;
    requests.push({ parameters, headers: request.headers });
    fake.answer(request, response, parameters);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeWikidata = {
    address: `http://127.0.0.1:${port}/w/api.php`,
    requests,
    most: () => {
      const answer = most;
      most = 0;
      return answer;
    },
    answer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return fake;
}

const claim = (property: string, value: unknown, more: object = {}): object => ({
  mainsnak: { snaktype: 'value', property, datavalue: { value, type: typeof value === 'string' ? 'string' : 'other' } },
  rank: 'normal',
  ...more,
});
const item = (id: string): object => ({ 'entity-type': 'item', id });
const time = (value: string, precision: number): object => ({ time: `+${value}T00:00:00Z`, precision });
const when = (property: string, value: string, precision: number): object => ({
  [property]: [{ snaktype: 'value', property, datavalue: { value: time(value, precision), type: 'time' } }],
});

/** An invented harbour master as the API would give her. */
export const ENTITY = {
  pageid: 1,
  lastrevid: 2034567,
  type: 'item',
  id: 'Q990001',
  labels: { en: { language: 'en', value: 'Nadia Okafor' } },
  descriptions: { en: { language: 'en', value: 'harbour master and politician' } },
  aliases: {
    en: [
      { language: 'en', value: 'Nadia N. Okafor' },
      { language: 'en', value: 'NNO' },
    ],
  },
  sitelinks: { enwiki: { site: 'enwiki', title: 'Nadia Okafor', url: 'https://en.wikipedia.org/wiki/Nadia_Okafor' } },
  claims: {
    P31: [claim('P31', item('Q5'))],
    P21: [claim('P21', item('Q6581072'))],
    P569: [claim('P569', time('1961-05-00', 10)), claim('P569', time('1950-01-01', 11), { rank: 'deprecated' })],
    P19: [claim('P19', item('Q990002'))],
    P39: [
      claim('P39', item('Q990003'), {
        qualifiers: { ...when('P580', '1999-02-03', 11), ...when('P582', '2004-00-00', 9) },
      }),
      claim('P39', item('Q990004'), { qualifiers: when('P580', '2010-06-00', 10) }),
      claim('P39', item('Q990005'), { rank: 'deprecated' }),
      { mainsnak: { snaktype: 'somevalue', property: 'P39' }, rank: 'normal' },
    ],
    P856: [claim('P856', 'javascript:alert(1)')],
  },
};

/** Answers searches and entities as the API does when all is well. */
export const WELL: Answer = (request, response, parameters) => {
  if (parameters.get('action') === 'wbsearchentities') {
    const found = [
      { id: 'Q990001', label: 'Nadia Okafor', description: 'harbour master and politician' },
      { id: 'Q990009', label: 'Nadia Okafor', description: 'footballer' },
    ];
    json({ searchinfo: {}, search: found, success: 1 })(request, response, parameters);
    return;
  }
  const ids = (parameters.get('ids') ?? '').split('|');
  const labels: Record<string, string> = {
    Q990002: 'Port Amber',
    Q990003: 'mayor of Port Amber',
    Q990004: 'harbour master of Port Amber',
  };
  const entities = Object.fromEntries(
    ids.map((id) => [
      id,
      id === ENTITY.id
        ? ENTITY
        : labels[id] === undefined
          ? { id, missing: '' }
          : { id, labels: { en: { language: 'en', value: labels[id] } } },
    ]),
  );
  json({ entities, success: 1 })(request, response, parameters);
};

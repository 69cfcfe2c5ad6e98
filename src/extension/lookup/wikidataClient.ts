/**
 * Asks Wikidata, and only when told to: one request at a time, with somebody to write to in the User-Agent, a time limit,
 * and the wait that the server asks for. No VS Code in here, so that it is tested against a server that answers alike.
 */

/** What the client needs from its host. */
export interface LookupHost {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Why there is no answer, in a kind that a host can put into words. */
export type LookupTrouble = 'offline' | 'slow' | 'busy' | 'server' | 'garbage' | 'refused';

export class LookupError extends Error {
  /** @param seconds for `busy`: how long the server asks to wait */
  constructor(
    readonly trouble: LookupTrouble,
    message: string,
    readonly seconds = 0,
  ) {
    super(message);
    this.name = 'LookupError';
  }
}

export interface Candidate {
  /** Wikidata's id ("Q42"). */
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** One entity as the API gives it; what is used of it is checked where it is used. */
export type WikidataEntity = Readonly<Record<string, unknown>>;

const API = 'https://www.wikidata.org/w/api.php';
const MOST_CANDIDATES = 8;
const TIME_LIMIT_MS = 10_000;
/** A wait no longer than this is sat out; a longer one is told to the reader. */
const LONGEST_WAIT_S = 10;
/** A longer answer than this is not one to our question. */
const LARGEST_ANSWER = 8_000_000;

export class WikidataClient {
  private queue: Promise<unknown> = Promise.resolve();
  /** Until then the server wants to be left alone; milliseconds since 1970. */
  private notBefore = 0;

  constructor(
    private readonly host: LookupHost,
    private readonly api = API,
    private readonly timeLimit = TIME_LIMIT_MS,
  ) {}

  /** Those whom the name may mean, best first. Sends the name and nothing else. */
  async search(name: string, contact: string): Promise<readonly Candidate[]> {
    const answer = await this.ask(
      {
        action: 'wbsearchentities',
        search: name,
        language: 'en',
        uselang: 'en',
        type: 'item',
        limit: String(MOST_CANDIDATES),
      },
      contact,
    );
    const found = answer['search'];
    if (!Array.isArray(found)) throw new LookupError('garbage', 'The answer has no list of results.');
    return (found as unknown[]).flatMap((item) => {
      if (!isRecord(item)) return [];
      const { id, label, description } = item;
      if (typeof id !== 'string' || !/^Q[1-9]\d*$/.test(id)) return [];
      return [{ id, label: textOr(label, id), description: textOr(description, '') }];
    });
  }

  /** The entity with its statements. */
  async entity(id: string, contact: string): Promise<WikidataEntity> {
    const props = 'labels|descriptions|aliases|claims|info|sitelinks/urls';
    const all = await this.entities([id], props, contact);
    const entity = all[id];
    if (!isRecord(entity) || 'missing' in entity) throw new LookupError('garbage', `There is no ${id}.`);
    return entity;
  }

  /** English labels by id: what statements point to. */
  async labels(ids: readonly string[], contact: string): Promise<ReadonlyMap<string, string>> {
    const labels = new Map<string, string>();
    // The API takes fifty ids at a time.
    for (let start = 0; start < ids.length; start += 50) {
      const entities = await this.entities(ids.slice(start, start + 50), 'labels', contact);
      for (const [id, entity] of Object.entries(entities)) {
        const label = labelOf(entity);
        if (label !== undefined) labels.set(id, label);
      }
    }
    return labels;
  }

  private async entities(ids: readonly string[], props: string, contact: string): Promise<Record<string, unknown>> {
    const answer = await this.ask(
      { action: 'wbgetentities', ids: ids.join('|'), props, languages: 'en|mul', sitefilter: 'enwiki' },
      contact,
    );
    const entities = answer['entities'];
    if (!isRecord(entities)) throw new LookupError('garbage', 'The answer has no entities.');
    return entities;
  }

  /** One request after another: what is asked while one is under way waits its turn. */
  private ask(parameters: Readonly<Record<string, string>>, contact: string): Promise<Record<string, unknown>> {
    const next = this.queue.then(() => this.request(parameters, contact));
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async request(
    parameters: Readonly<Record<string, string>>,
    contact: string,
    second = false,
  ): Promise<Record<string, unknown>> {
    const left = Math.ceil((this.notBefore - this.host.now()) / 1000);
    if (left > 0) throw new LookupError('busy', `The server asks to wait ${left} seconds.`, left);
    const url = new URL(this.api);
    url.search = new URLSearchParams({ ...parameters, format: 'json', formatversion: '2', origin: '*' }).toString();
    const response = await this.fetch(url, contact);
    if (response.status === 429 || response.status === 503) {
      const seconds = this.retryAfter(response);
      if (!second && seconds <= LONGEST_WAIT_S) {
        await this.host.wait(seconds * 1000);
        return this.request(parameters, contact, true);
      }
      this.notBefore = this.host.now() + seconds * 1000;
      throw new LookupError('busy', `The server asks to wait ${seconds} seconds.`, seconds);
    }
    if (response.status >= 500) throw new LookupError('server', `The server answered ${response.status}.`);
    if (!response.ok) throw new LookupError('refused', `The server answered ${response.status}.`);
    return this.read(response);
  }

  private async fetch(url: URL, contact: string): Promise<Response> {
    // A browser sets its own User-Agent; Wikimedia then reads the second header.
    const agent = `Copydesk/0.1 (${contact.replace(/[^\x20-\x7e]/g, '')})`;
    try {
      return await this.host.fetch(url, {
        headers: { 'User-Agent': agent, 'Api-User-Agent': agent, Accept: 'application/json' },
        signal: AbortSignal.timeout(this.timeLimit),
        redirect: 'error',
        credentials: 'omit',
      });
    } catch (error) {
      throw trouble(error);
    }
  }

  private async read(response: Response): Promise<Record<string, unknown>> {
    let text: string;
    try {
      text = await response.text();
    } catch (error) {
      throw trouble(error);
    }
    if (text.length > LARGEST_ANSWER) throw new LookupError('garbage', 'The answer is far too long.');
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new LookupError('garbage', 'The answer is not JSON.');
    }
    if (!isRecord(answer)) throw new LookupError('garbage', 'The answer is no object.');
    const { error } = answer;
    if (isRecord(error)) throw new LookupError('refused', textOr(error['info'], 'The server gave no reason.'));
    return answer;
  }

  /** Seconds, or a date, as the header may say; a minute where it says nothing. */
  private retryAfter(response: Response): number {
    const value = response.headers.get('Retry-After') ?? '';
    if (/^\d{1,6}$/.test(value)) return Number(value);
    const date = Date.parse(value);
    return Number.isNaN(date) ? 60 : Math.max(1, Math.ceil((date - this.host.now()) / 1000));
  }
}

function trouble(error: unknown): LookupError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') return new LookupError('slow', 'No answer in time.');
  return new LookupError('offline', error instanceof Error ? error.message : String(error));
}

/** The label of an entity in English, else the one for all languages (`mul`), which names of people have more and more. */
export function labelOf(entity: unknown): string | undefined {
  const labels = isRecord(entity) && isRecord(entity['labels']) ? entity['labels'] : {};
  const values = ['en', 'mul'].map((language) => {
    const label = labels[language];
    return isRecord(label) ? label['value'] : undefined;
  });
  return values.find((value): value is string => typeof value === 'string');
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

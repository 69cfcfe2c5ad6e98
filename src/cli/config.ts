/** Command `copydesk config`: what is in force for a file, and where each part of it comes from. */
import { EMPTY_CONFIG, PROFILES, severitiesInForce, type HouseConfig } from '../config';
import { Desks, type Desk, type DeskOptions } from './desk';
import type { Lines } from '../formats/lines';
import { Complaints, MANY_LINES } from './complaints';
import { STANDARD_INPUT } from './inputs';
import { EXIT, visible } from './output';
import type { Surroundings } from './session';

export const CONFIG_FORMATS = ['text', 'json'] as const;
export type ConfigFormat = (typeof CONFIG_FORMATS)[number];

export interface ConfigOptions extends DeskOptions {
  readonly format: ConfigFormat;
}

/** @param path a file of copy or a folder; null for the working folder. @returns the exit code. */
export async function config(
  path: string | null,
  options: ConfigOptions,
  { output }: Pick<Surroundings, 'output'>,
): Promise<number> {
  const complaints = new Complaints((sentence) => output.complain(sentence), MANY_LINES);
  const desk = new Desks(options, complaints).of(path ?? STANDARD_INPUT);
  const report = describe(desk, options);
  await output.write(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
  complaints.end();
  return complaints.unusable.length > 0 ? EXIT.badInput : EXIT.done;
}

interface Report {
  readonly file: string | null;
  readonly root: string | null;
  readonly profile: { readonly name: string; readonly title: string; readonly from: string };
  readonly severities: readonly { readonly rule: string; readonly severity: string; readonly from: string }[];
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  readonly ignored: number;
}

function describe({ houseStyle, ignored, root, configPath, configLines, reading }: Desk, options: DeskOptions): Report {
  const settings: HouseConfig = reading?.config ?? EMPTY_CONFIG;
  const place = placeIn(configPath, configLines, reading?.origins);
  const severities = severitiesInForce(options.profile, settings).map(({ rule, severity, from }) => ({
    rule,
    severity,
    from:
      from === 'configuration'
        ? place(`severities.${rule}`)
        : from === 'profile'
          ? `profile ${houseStyle.profile}`
          : 'the rule',
  }));
  return {
    file: configPath,
    root,
    profile: {
      name: houseStyle.profile,
      title: PROFILES.find(({ profile }) => profile === houseStyle.profile)?.title ?? '',
      from: settings.profile === null ? (options.profile === 'default' ? 'default' : 'command line') : place('profile'),
    },
    severities,
    lists: {
      knownAcronyms: houseStyle.knownAcronyms,
      spellings: houseStyle.spellings,
      cueVerbs: houseStyle.cueVerbs,
      sourceNouns: houseStyle.sourceNouns,
      copy: settings.copy,
    },
    ignored: ignored.entries.length,
  };
}

/** Says where in the file a setting stands, as `path:line`. */
function placeIn(
  path: string | null,
  lines: Lines | null,
  origins: ReadonlyMap<string, { readonly start: number }> | undefined,
) {
  if (path === null || lines === null || origins === undefined) return () => 'configuration';
  return (setting: string): string => {
    const origin = origins.get(setting);
    return origin === undefined ? path : `${path}:${lines.at(origin.start).line}`;
  };
}

/** Each line as a terminal may be handed it: paths and lists come from whoever wrote the files. */
function asText({ file, root, profile, severities, lists, ignored }: Report): string {
  const longest = Math.max(...severities.map(({ rule }) => rule.length), 0);
  return [
    `Configuration: ${file ?? 'none'}`,
    `Folder: ${root ?? 'none with .copydesk above it'}`,
    `Profile: ${profile.name}, ${profile.title} (from ${profile.from})`,
    `Ignored: ${ignored} ${ignored === 1 ? 'entry' : 'entries'}`,
    ...Object.entries(lists).map(
      ([name, list]) => `${name}: ${list.length === 0 ? 'none' : list.map(entryText).join(', ')}`,
    ),
    '',
    'Rules:',
    ...severities.map(({ rule, severity, from }) => `  ${rule.padEnd(longest)}  ${severity.padEnd(11)}  from ${from}`),
    '',
  ]
    .map(visible)
    .join('\n');
}

function entryText(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { prefer, instead } = entry as HouseConfig['spellings'][number];
  return `${prefer} (not ${instead.join(', ')})`;
}

/** Format `sarif`: SARIF 2.1.0, which code hosts and review tools read. */
import type { ArtifactLocation, Invocation, Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { checks, type Finding, type Fix, type Severity, type TextSpan } from '../engine';
import { FINGERPRINT, fingerprintsOf } from './fingerprint';
import type { Analyzed, Format } from './format';
import { Lines } from './lines';
import { uriOf } from './uri';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** How far in the results stand. */
const INDENT = ' '.repeat(8);

/**
 * The results are written as they come, and what can only be said at the end after them.
 * @param version of the program
 */
export function sarif(version: string): Format {
  let isFirst = true;
  return {
    begin() {
      const run: Run = {
        tool: { driver: { name: 'copydesk', semanticVersion: version, rules: checks.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: [],
      };
      const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
      const whole = JSON.stringify(log, null, 2);
      return whole.slice(0, whole.lastIndexOf('[]') + 1);
    },
    one: (analyzed) =>
      resultsOf(analyzed)
        .map((result) => {
          const comma = isFirst ? '' : ',';
          isFirst = false;
          return `${comma}\n${INDENT}${indented(result, INDENT)}`;
        })
        .join(''),
    end(unreadable) {
      const invocations: Invocation[] = [
        {
          executionSuccessful: unreadable.length === 0,
          toolExecutionNotifications: unreadable.map(({ id, error }) => ({
            level: 'error',
            message: { text: error },
            locations: [{ physicalLocation: { artifactLocation: artifactOf(id) } }],
          })),
        },
      ];
      const close = isFirst ? ']' : '\n      ]';
      return `${close},\n      "invocations": ${indented(invocations, ' '.repeat(6))}\n    }\n  ]\n}\n`;
    },
  };
}

function descriptor({ rule, title, severity }: (typeof checks)[number]): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: title },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVEL[severity] },
  };
}

/** Not by a pattern with `^`, which would also stop at U+2028 inside a string. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).split('\n').join(`\n${indent}`);
}

function resultsOf({ id, analysis, takenOut }: Analyzed): Result[] {
  const lines = new Lines(analysis.story.text);
  const location = (span: TextSpan): Location => {
    const [from, to] = [lines.at(span.start), lines.at(span.end)];
    return {
      physicalLocation: {
        artifactLocation: artifactOf(id),
        // In a file without text there is no place to point at, and a region would have to have one: the words say where it is.
        ...(takenOut === undefined && {
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: span.start,
            charLength: span.end - span.start,
            // What stands there: with the markup, where some does.
            snippet: { text: analysis.story.text.slice(span.start, span.end) },
          },
        }),
      },
      ...(takenOut !== undefined && { message: { text: span.text } }),
    };
  };
  const fingerprints = fingerprintsOf(analysis);
  return analysis.findings.map((finding: Finding, index): Result => {
    const ruleIndex = checks.findIndex((check) => check.rule === finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex >= 0 && { ruleIndex }),
      level: LEVEL[finding.severity],
      message: { text: finding.message },
      locations: [location(finding)],
      // Code hosts tell old results from new by the second; without it they hash the line, which may be the whole story.
      partialFingerprints: {
        [FINGERPRINT]: fingerprints[index]!,
        primaryLocationLineHash: fingerprints[index]!,
      },
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((related) => ({
          ...location(related),
          message: { text: takenOut === undefined ? related.message : `${related.message}: ${related.text}` },
        })),
      }),
      ...(takenOut === undefined &&
        finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(fix, id, lines)) }),
      properties: { severity: finding.severity, reason: finding.reason, data: finding.data },
    };
  });
}

function fixOf({ title, edits }: Fix, id: string, lines: Lines): NonNullable<Result['fixes']>[number] {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifactOf(id),
        replacements: edits.map(({ start, end, replacement }) => {
          const [from, to] = [lines.at(start), lines.at(end)];
          return {
            deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
            insertedContent: { text: replacement },
          };
        }),
      },
    ],
  };
}

/** Standard input has no address, and a name that is not UTF-8 none that leads back to its file. */
function artifactOf(id: string): ArtifactLocation {
  if (id === '-') return { description: { text: 'standard input' } };
  const uri = uriOf(id);
  if (!uri.includes('%EF%BF%BD')) return { uri };
  return {
    uri,
    description: { text: 'Not all of the file’s name is UTF-8; what could not be read stands as U+FFFD.' },
  };
}

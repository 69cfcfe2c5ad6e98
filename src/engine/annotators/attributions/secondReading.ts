/**
 * The attributions' room: a second reading by rule, beside the trained readers, for statements by unnamed sources: the very ones that an
 * editor must be asked about, and rare in the training data. The source is a noun for a person, "many" or "others", an unnamed outlet or
 * report; the verb a plain one of saying, or one that takes a stance; and the trained readers marked nothing there. Its marks are asked
 * about: `test/engine/checks/sourcing/` holds their forms.
 */
import { REPORTING_VERBS } from '../../english/reportingVerbs';
import { mayArrive } from '../../syntax/arrivals';
import { answeringStance, mayAnswer } from './answeringStances';
import { accountTells, mayTell } from './accountsTell';
import { withinBrackets } from './bracketLimits';
import { asToldBy } from './asToldBy';
import type { Candidate } from './candidate';
import { causedStatement } from './causedStatements';
import { citedPeople, maySayWhomItCites } from './citedPeople';
import { invertedOrPassive, mayBeInvertedOrPassive, outletCiting, outletQuoting } from './invertedAndPassive';
import { interposedSpeaker } from './interposedSpeakers';
import { invertedSpeaker } from './invertedSpeakers';
import { withMendedSource } from './mendedSources';
import { howTheySeeIt, maySayHowTheySeeIt } from './howTheySeeIt';
import { letKnown, mayLetKnown } from './letKnown';
import { mayBeNounOfSaying, nounOfSaying } from './nounsOfSaying';
import type { Passage } from './passage';
import { mayPutFigure, putFigure } from './putFigures';
import { clashes, withAdded } from './readingClashes';
import { speakerAfterVerb, speakerAmid } from './speakersAfterVerb';
import { mayTakeStance } from './stances';
import { arrivedPaper, withSeenPapers } from './seenPapers';
import { mayBeOnTrust, takenOnTrust } from './takenOnTrust';
import { unnamedReports } from './unnamedReports';
import { activeStance, frontedStance, passiveStance } from './unnamedStances';
import { unnamedStatement } from './unnamedStatements';
import { personAfter, personBefore } from './unnamedSubjects';

/** A statement of somebody unnamed whose verb stands at the token. */
type Reader = (passage: Passage, position: number) => Candidate | null;

const FINDERS = { after: personAfter, before: personBefore };

/**
 * The readers tried at each word; the first that finds something wins. Four places matter. An active stance comes last: it is found in the
 * words of others too ("a levy that some say hurts the poor", "Some investors worry that …", "…, arguing that …") and says less of them. A
 * speaker after the words comes before the plain statement, which would take "…, says one engineer" as well, and so does one between commas ("The pier, officials say, …"). A noun with its content clause
 * comes before a stance that the same noun is part of ("Orr said the claim by two officials that …"). No other two found anything at one
 * word in 570 articles, so that a new reader may stand wherever it reads best.
 */
export const READERS: readonly Reader[] = [
  (passage, position) => invertedOrPassive(passage, position, FINDERS),
  speakerAmid,
  arrivedPaper,
  speakerAfterVerb,
  invertedSpeaker,
  causedStatement,
  asToldBy,
  interposedSpeaker,
  unnamedStatement,
  putFigure,
  letKnown,
  takenOnTrust,
  frontedStance,
  accountTells,
  nounOfSaying,
  passiveStance,
  howTheySeeIt,
  unnamedReports,
  answeringStance,
  activeStance,
];

/**
 * Adds statements of unnamed sources to those that were read, and cuts contents that had swallowed them.
 * @param marks the candidates of the trained readers
 */
export function withSecondReading(passage: Passage, marks: readonly Candidate[]): Candidate[] {
  const read = withSeenPapers(passage, marks).map((candidate) =>
    withMendedSource(passage, withinBrackets(passage, candidate)),
  );
  const added: Candidate[] = [];
  for (let position = 0; position < passage.length; position++) {
    if (passage.quotation[position]! >= 0 || passage.tokens[position]!.kind !== 'word') continue;
    if (!isReadAgain(passage, position)) continue;
    const found = readAgain(passage, position, read);
    const candidate = found === null ? null : withinBrackets(passage, found);
    if (candidate === null || clashes(passage, candidate, read)) continue;
    added.push(candidate);
    const outlet = outletOf(passage, candidate, read);
    if (outlet !== null) added.push(outlet);
  }
  return withAdded(passage, read, added);
}

/** The statement whose verb is the word. "citing" is tried by one reader only: it opens an aside in somebody else's statement. */
function readAgain(passage: Passage, position: number, read: readonly Candidate[]): Candidate | null {
  const cited = maySayWhomItCites(passage.words[position]!) ? citedPeople(passage, position, read) : null;
  if (cited !== null || passage.words[position] === 'citing') return cited;
  for (const reader of READERS) {
    const candidate = reader(passage, position);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** The statement of the outlet that quotes or cites those of the candidate. */
function outletOf(passage: Passage, candidate: Candidate, read: readonly Candidate[]): Candidate | null {
  if (candidate.reason === 'quoted-as-saying') return outletQuoting(passage, candidate);
  return candidate.reason === 'citing' ? outletCiting(passage, candidate, read) : null;
}

/** Whether any of the readers may find something at the word: nine words in ten can be skipped by their form alone. */
function isReadAgain(passage: Passage, position: number): boolean {
  const { cueWords, words, quotation } = passage;
  const entry = cueWords[position]!;
  if ((entry.isReadAgain ??= mayBeFound(words[position]!, entry.lemma))) return true;
  // "“It is theatre,” sighed one diplomat.": after a quotation any verb may say it.
  return position > 0 && quotation[position - 1]! >= 0;
}

function mayBeFound(word: string, lemma: string): boolean {
  return (
    REPORTING_VERBS.verbs.has(lemma) ||
    maySayWhomItCites(word) ||
    mayPutFigure(word) ||
    mayLetKnown(word) ||
    mayBeOnTrust(word) ||
    mayBeInvertedOrPassive(word) ||
    mayArrive(word) ||
    mayTakeStance(word, lemma) ||
    mayAnswer(word, lemma) ||
    maySayHowTheySeeIt(word) ||
    mayBeNounOfSaying(word) ||
    mayTell(word)
  );
}

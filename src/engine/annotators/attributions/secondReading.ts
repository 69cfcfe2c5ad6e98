/**
 * The attributions' room: a second reading by rule, beside the trained readers, for statements by unnamed sources: the very ones that an
 * editor must be asked about, and rare in the training data. The source is a noun for a person, "many" or "others", an unnamed outlet or
 * report; the verb a plain one of saying, or one that takes a stance; and the trained readers marked nothing there. Its marks are asked
 * about: `test/engine/checks/sourcing/` holds their forms.
 */
import { answeringStance, mayAnswer } from './answeringStances';
import { accordingToPeople, mayBeAccordingTo } from './accordingToPeople';
import { accountTells, mayTell } from './accountsTell';
import { withinBrackets } from './bracketLimits';
import { asToldBy, mayBeToldBy } from './asToldBy';
import type { Candidate } from './candidate';
import { causedStatement, mayBeCaused } from './causedStatements';
import { citedPeople, maySayWhomItCites } from './citedPeople';
import { invertedOrPassive, mayBeInvertedOrPassive, outletCiting, outletQuoting } from './invertedAndPassive';
import { interposedSpeaker, maySpeak } from './interposedSpeakers';
import { invertedSpeaker } from './invertedSpeakers';
import { madeOut, mayMakeOut } from './madeOut';
import { withMendedSource } from './mendedSources';
import { howTheySeeIt, maySayHowTheySeeIt } from './howTheySeeIt';
import { letKnown, mayLetKnown } from './letKnown';
import { mayBeNounOfSaying, nounOfSaying } from './nounsOfSaying';
import type { Passage } from './passage';
import { mayBePassive } from './passiveStances';
import { mayPutFigure, putFigure } from './putFigures';
import { clashes, withAdded } from './readingClashes';
import { mayFollow, maySpeakAmid, speakerAfterVerb, speakerAmid } from './speakersAfterVerb';
import { mayBeShared, sharedView } from './sharedViews';
import type { StatementReader } from './statementReader';
import { mayTakeStance } from './stances';
import { arrivedPaper, mayBeOfPaper, withSeenPapers } from './seenPapers';
import { mayBeOnTrust, takenOnTrust } from './takenOnTrust';
import { mayBeOfReports, unnamedReports } from './unnamedReports';
import { activeStance, passiveStance } from './unnamedStances';
import { mayState, unnamedStatement } from './unnamedStatements';
import { personAfter, personBefore } from './unnamedSubjects';

const FINDERS = { after: personAfter, before: personBefore };

const CITED_PEOPLE: StatementReader = { mayFind: maySayWhomItCites, find: citedPeople };
const SPEAKER_AFTER_VERB: StatementReader = { mayFind: mayFollow, find: speakerAfterVerb };

/**
 * The readers tried at each word at whose form they may find something; the first that does wins. Four places matter. An active stance comes
 * last: it is found in the words of others too ("a levy that some say hurts the poor", "Some investors worry that …", "…, arguing that …")
 * and says less of them. A speaker after the words comes before the plain statement, which would take "…, says one engineer" as well, and so
 * does one between commas ("The pier, officials say, …"). A noun with its content clause comes before a stance that the same noun is part of
 * ("Orr said the claim by two officials that …"). No other two found anything at one word in 570 articles, so that a new reader may stand
 * wherever it reads best.
 */
export const READERS: readonly StatementReader[] = [
  CITED_PEOPLE,
  {
    mayFind: mayBeInvertedOrPassive,
    find: (passage, position) => invertedOrPassive(passage, position, FINDERS),
  },
  { mayFind: maySpeakAmid, find: speakerAmid },
  { mayFind: mayBeOfPaper, find: arrivedPaper },
  SPEAKER_AFTER_VERB,
  { mayFind: maySpeak, find: invertedSpeaker },
  { mayFind: mayBeCaused, find: causedStatement },
  { mayFind: mayBeToldBy, find: asToldBy },
  { mayFind: mayBeAccordingTo, find: accordingToPeople },
  { mayFind: maySpeak, find: interposedSpeaker },
  { mayFind: mayState, find: unnamedStatement },
  { mayFind: mayPutFigure, find: putFigure },
  { mayFind: mayLetKnown, find: letKnown },
  { mayFind: mayBeOnTrust, find: takenOnTrust },
  { mayFind: mayTell, find: accountTells },
  { mayFind: mayBeNounOfSaying, find: nounOfSaying },
  { mayFind: mayBeShared, find: sharedView },
  { mayFind: mayMakeOut, find: madeOut },
  { mayFind: mayBePassive, find: passiveStance },
  { mayFind: maySayHowTheySeeIt, find: howTheySeeIt },
  { mayFind: mayBeOfReports, find: unnamedReports },
  { mayFind: mayAnswer, find: answeringStance },
  { mayFind: mayTakeStance, find: activeStance },
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
  const { quotation, tokens } = passage;
  for (let position = 0; position < passage.length; position++) {
    if (quotation[position]! >= 0 || tokens[position]!.kind !== 'word') continue;
    const readers = readersAt(passage, position);
    if (readers.length === 0) continue;
    const found = firstFound(readers, passage, position, read);
    const candidate = found === null ? null : withinBrackets(passage, found);
    if (candidate === null || clashes(passage, candidate, read)) continue;
    added.push(candidate);
    const outlet = outletOf(passage, candidate, read);
    if (outlet !== null) added.push(outlet);
  }
  return withAdded(passage, read, added);
}

function firstFound(
  readers: readonly StatementReader[],
  passage: Passage,
  position: number,
  read: readonly Candidate[],
): Candidate | null {
  for (const reader of readers) {
    const candidate = reader.find(passage, position, read);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** The readers that may find something at the word: at nine words in ten none, by their form alone. */
function readersAt({ cueWords, words, quotation }: Passage, position: number): readonly StatementReader[] {
  const entry = cueWords[position]!;
  const readers = (entry.readers ??= readersOf(words[position]!, entry.lemma));
  const isAfterQuotation = position > 0 && quotation[position - 1]! >= 0;
  // "“It is theatre,” sighed one diplomat.": after a quotation any verb may say it.
  return isAfterQuotation && !readers.includes(SPEAKER_AFTER_VERB) ? [...readers, SPEAKER_AFTER_VERB] : readers;
}

function readersOf(word: string, lemma: string): readonly StatementReader[] {
  // It opens an aside in somebody else's statement.
  if (word === 'citing') return [CITED_PEOPLE];
  return READERS.filter(({ mayFind }) => mayFind(word, lemma));
}

/** The statement of the outlet that quotes or cites those of the candidate. */
function outletOf(passage: Passage, candidate: Candidate, read: readonly Candidate[]): Candidate | null {
  if (candidate.reason === 'quoted-as-saying') return outletQuoting(passage, candidate);
  return candidate.reason === 'citing' ? outletCiting(passage, candidate, read) : null;
}

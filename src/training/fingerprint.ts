/**
 * Training's room (node only, never bundled): what weights were trained with, as a number. Weights are a sum over hashed features: after
 * a change of what the features see, of a template or of a row that they read, the same weights mean something else, and nothing fails.
 * So each file of weights carries a fingerprint of its features on fixed copy and of the trained rows of `engine/english`; the
 * fingerprint of the code of today must be the same (`test/training/fingerprint.test.ts`).
 */
import { writeFileSync } from 'node:fs';
import { contextOf } from '../engine/analyze';
import { CueWords, STATES } from '../engine/annotators/attributions/cueWords';
import { addArgumentFeatures } from '../engine/annotators/attributions/learnt/argumentFeatures';
import { columnsOf, type PassageColumns } from '../engine/annotators/attributions/learnt/columns';
import { addCueFeatures } from '../engine/annotators/attributions/learnt/cueFeatures';
import { cueColumns } from '../engine/annotators/attributions/learnt/extractor';
import { windowOf } from '../engine/annotators/attributions/learnt/window';
import { makePassage } from '../engine/annotators/attributions/passage';
import { UnitFacts } from '../engine/annotators/attributions/unitFacts';
import { CONTEXT_WORDS } from '../engine/annotators/names/contexts';
import { describeSegment } from '../engine/annotators/names/features';
import { evidenceOf, genreOf, GENRE_WORDS, mergeEvidence } from '../engine/annotators/names/storyWords';
import { readUnit } from '../engine/annotators/names/unitWords';
import { WordReader } from '../engine/annotators/names/wordFacts';
import { contextOfPlaces } from '../engine/annotators/sources/secondOpinion';
import { addFeatures } from '../engine/annotators/sources/secondOpinion/features';
import { placesIn } from '../engine/annotators/sources/secondOpinion/places';
import { LEARNT_PERSON_NOUNS } from '../engine/english/people';
import { REPORTING_VERBS } from '../engine/english/reportingVerbs';
import { createKnowledge } from '../engine/knowledge';
import { Memo } from '../engine/memo';
import { Attribution, Mention, SourcePhrase, textSpan, type Story } from '../engine/model';
import { addPartOfSpeechFeatures } from '../engine/syntax/partsOfSpeech/features';
import { StoryView } from '../engine/syntax/storyView';
import { WordForms } from '../engine/syntax/wordForms';
import { FeatureList, hashText, mix, readModels, writeBundle, type ModelName, type Models } from '../engine/tagger';
import { filesOf } from '../engine/tagger/bundle';
import { HEADER } from '../engine/tagger/weights';
import { finish } from '../engine/work';
import { PROBE, probeNames, probeTags } from './fingerprintProbe';
import { storyOf } from './names/examples';
import type { Task } from './task';
import { workingTreeModels } from './workingTree';

/** The fingerprints of a model's features as the code makes them now, one for each of its files of weights. Whole numbers of 32 bits, never 0. */
export function fingerprintsOf(name: ModelName, models: Models): readonly number[] {
  const story = storyOf(PROBE);
  switch (name) {
    case 'names':
      return [ofNames(story, models)];
    case 'partsOfSpeech':
      return [ofPartsOfSpeech(story, models)];
    case 'attributions':
      return ofAttributions(story, models);
    case 'sourcing':
      return [ofSourcing(story)];
  }
}

/** The fingerprints in the headers of a model's bytes; 0 where a file was written without one. */
export function fingerprintsIn(bytes: Uint8Array): readonly number[] {
  return (filesOf(bytes) ?? [bytes]).map((file) => headerOf(file)[HEADER.fingerprint]!);
}

/** The same weights with the fingerprints of the code as it is now in their headers. */
export function withFingerprints(name: ModelName, bytes: Uint8Array, models: Models): Uint8Array {
  const fingerprints = fingerprintsOf(name, models);
  const stamp = (file: Uint8Array, index: number): Uint8Array => {
    const copy = file.slice();
    headerOf(copy)[HEADER.fingerprint] = fingerprints[index]!;
    return copy;
  };
  const files = filesOf(bytes);
  return files === null ? stamp(bytes, 0) : writeBundle(files.map(stamp));
}

/**
 * `npm run train -- fingerprints`: writes them anew into all weights of the working tree, and trains nothing. Right only where the probe
 * changed or a change is known to leave the features of all copy as they were; else it hides what the test has found.
 */
export const writeFingerprints: Task = () => {
  const models = workingTreeModels();
  for (const [name, bytes] of Object.entries(models) as [ModelName, Uint8Array][]) {
    writeFileSync(`src/models/${name}.bin`, withFingerprints(name, bytes, readModels(models)));
    console.log(`src/models/${name}.bin: ${fingerprintsOf(name, readModels(models)).join(', ')}`);
  }
};

function headerOf(file: Uint8Array): Uint32Array {
  return new Uint32Array(file.buffer, file.byteOffset, HEADER.length);
}

/** Gathers features into one number; order and ends of tokens count. */
class Print {
  readonly list = new FeatureList();
  private print = 0x2545f491;

  /** Takes in the list and empties it. */
  take(): void {
    const { hashes, starts, length } = this.list;
    for (let token = 0; token < length; token++) {
      for (let at = starts[token]!; at < starts[token + 1]!; at++) this.add(hashes[at]!);
      this.add(token);
    }
    this.list.clear();
  }

  add(number: number): void {
    this.print = mix(this.print, number);
  }

  get value(): number {
    return this.print >>> 0 || 1;
  }
}

function ofNames(story: Story, { names, wordClasses }: Models): number {
  const lists = names!.tables.get('lists')!;
  const reader = new WordReader(lists, wordClasses);
  const units = story.units.map((unit) => readUnit(story, unit, reader, lists));
  const words = mergeEvidence(units.map(evidenceOf));
  const print = new Print();
  for (const list of [...CONTEXT_WORDS, ...GENRE_WORDS])
    for (const word of [...list].sort((a, b) => a - b)) print.add(word);
  for (const unit of units) {
    const { sentenceStarts, segments } = unit;
    for (let at = 0; at < segments.length; at += 2) {
      const start = segments[at]!;
      const sentence = sentenceStarts.findLastIndex((from) => from <= start);
      const [from, to] = [sentenceStarts[sentence]!, sentenceStarts[sentence + 1]!];
      describeSegment(unit, from, to, start, segments[at + 1]!, words, genreOf(words), print.list);
      print.take();
    }
  }
  return print.value;
}

function ofPartsOfSpeech(story: Story, { wordClasses }: Models): number {
  const forms = new WordForms(wordClasses);
  const print = new Print();
  // Forms that settle their tag without the tagger: tags are features of the other models.
  for (const noun of [...LEARNT_PERSON_NOUNS].sort()) print.add(hashText(noun));
  for (const { firstToken, endToken } of story.sentences) {
    addPartOfSpeechFeatures(forms.of(story.tokens, firstToken, endToken), 0, endToken - firstToken, print.list);
    print.take();
  }
  return print.value;
}

/** Of cues, then of their sources and contents. */
function ofAttributions(story: Story, { wordClasses }: Models): readonly number[] {
  const cueWords = new CueWords(undefined);
  const forms = new WordForms(wordClasses);
  const facts = finish(UnitFacts.of(story, probeNames(story)));
  const tags = probeTags(story);
  const [cues, rest] = [new Print(), new Print()];
  for (const print of [cues, rest]) addTrainedRows(print);
  for (const [index, unit] of story.units.entries()) {
    const { names, quotations } = facts.of(index);
    const tagged = {
      forms: forms.of(story.tokens, unit.firstToken, unit.endToken),
      tags: tags.slice(unit.firstToken, unit.endToken),
    };
    const columns = columnsOf(makePassage(story, unit, tagged, names, quotations, cueWords), cueWords);
    for (const { from, to } of columns.passage.sentences) {
      addCueFeatures(columns, from, to, cues.list);
      cues.take();
    }
    addAllArguments(columns, rest);
  }
  return [cues.value, rest.value];
}

function addAllArguments(columns: PassageColumns, print: Print): void {
  const { length, cueWords } = columns.passage;
  const verbs = Array.from({ length }, (_, at) => at).filter((at) => (cueWords[at]!.learntKinds & STATES) !== 0);
  const all = verbs.map((at) => ({ cue: { from: at, to: at + 1 } }));
  const { marks, counts } = cueColumns(length, all);
  for (const { cue } of all) {
    addArgumentFeatures(columns, windowOf(columns, cue), cue, marks, counts, print.list);
    print.take();
  }
}

/** What learnt features read of the table of verbs. */
function addTrainedRows(print: Print): void {
  for (const { verb, forms, learntKinds, trained } of REPORTING_VERBS.verbs.values()) {
    if (trained && (learntKinds !== 0 || forms.length > 0))
      print.add(hashText(`${verb} ${forms.join(' ')} ${learntKinds}`));
  }
}

function ofSourcing(story: Story): number {
  const memo = new Memo().begin();
  const tags = probeTags(story);
  const mentions = probeNames(story).map(
    ({ start, end, text, type }, index) =>
      new Mention(start, end, text, type, 'probe', `e${index}`, null, undefined, undefined),
  );
  const context = contextOf({ models: readModels({}), knowledge: createKnowledge([]), memo });
  const view = finish(StoryView.of(story, mentions, context));
  const around = finish(contextOfPlaces(view, tags, probeAttributions(story)));
  const print = new Print();
  addTrainedRows(print);
  for (const place of placesIn(view, tags, [])) {
    addFeatures(print.list, around, place);
    print.take();
  }
  return print.value;
}

/** Whatever stands before "said" in its sentence says what follows it. */
function probeAttributions({ sentences, tokens }: Story): Attribution[] {
  return sentences.flatMap(({ firstToken, endToken, paragraph }) => {
    const said = tokens.findIndex(({ text }, at) => at > firstToken && at + 2 < endToken && text === 'said');
    if (said < 0) return [];
    const over = (from: number, to: number): ReturnType<typeof textSpan> =>
      textSpan(PROBE, tokens[from]!.start, tokens[to - 1]!.end);
    const { start, end, text } = over(firstToken, said);
    const head = over(said - 1, said);
    const source = new SourcePhrase(start, end, text, 'unnamed-group', head, head.text, null, null);
    const contents = [over(said + 1, endToken - 1)];
    return [new Attribution('indirect', source, over(said, said + 1), 'say', contents, 'probe', paragraph, {})];
  });
}

/**
 * Rule attribution/loaded-verb: a verb that judges the statement it reports. Asks about "claimed", "admitted" and the like;
 * leaves alone the neutral verbs, cues inside somebody's quotation, headlines, documents, and beliefs.
 */
import { NEEDS_THAT, REPORTING_VERBS } from '../../english/reportingVerbs';
import { isAssertive, type Attribution, type Observations, type TextSpan } from '../../model';
import { defineCheck, FACTS_A_STEP } from '../check';
import { isQuoted, isRunningText } from '../../text/places';
import { inMessage, question } from '../question';
import { endsStep } from '../../work';

export const loadedVerb = defineCheck({
  rule: 'attribution/loaded-verb',
  title: 'Verb that judges the statement',
  severity: 'hint',
  requires: ['story', 'attributions', 'observations'],
  *run({ story, attributions, observations }) {
    for (let index = 0; index < attributions.length; index++) {
      if (endsStep(index, FACTS_A_STEP)) yield undefined;
      const said = attributions[index]!;
      const { cue, source } = said;
      if (cue === null || source === null || source.class === 'document') continue;
      const verb = loadedLemma(said.cueLemma ?? '', cue.text);
      const effect = verb === null ? null : judgementOf(verb);
      if (verb === null || effect === null) continue;
      if (!states(said) || /^it$/i.test(source.text) || (NEEDS_THAT.has(verb) && !isClause(observations, cue)))
        continue;
      if (isDeed(cue.text, observations.after(cue)?.text)) continue;
      if (isQuoted(story, cue) || !isRunningText(story, cue)) continue;
      yield question(cue, {
        message: `${inMessage(verbAlone(cue.text, verb))} ${effect}. Is that meant, or would “said” do?`,
        reason: 'loaded-verb',
        data: { verb },
      });
    }
  },
});

/** What the verb says of the statement besides reporting it; null where it only reports. */
function judgementOf(verb: string): string | null {
  return REPORTING_VERBS.verbs.get(verb === 'point out' ? 'point' : verb)?.judges ?? null;
}

/** Whether something is stated as a clause or in somebody's words; "claimed responsibility" and "admitted guilt" are acts. */
function states(attribution: Attribution): boolean {
  const { kind, contents } = attribution;
  if (!isAssertive(attribution) || kind === 'belief' || contents.length === 0) return false;
  const words = contents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const act =
    /^(?:the |full |his |her |their |its |any |no )?(?:responsibility|credit|guilt|defeat|liability|victory|asylum)\b/i;
  return words >= 3 && !act.test(contents[0]!.text);
}

/** Whether what follows the cue is a statement: "maintained that", "maintained, …" and not "maintained the image". */
function isClause(observations: Observations, cue: TextSpan): boolean {
  const next = observations.after(cue);
  return next !== null && (next.text === 'that' || next.isMark);
}

/** "was admitted to hospital", "insists on being late": acts, not statements. */
function isDeed(cue: string, next = ''): boolean {
  const passive = /\b(?:is|are|was|were|been|being)(?:\s\S+)?\s\S+ed$/i.test(cue);
  return passive || (/insist/i.test(cue) && (next === 'on' || cue.endsWith(' on')));
}

/** The verb of a cue without what stands round it ("has also claimed", "revealed Tuesday"). */
function verbAlone(cue: string, verb: string): string {
  const words = cue.split(/\s+/);
  const at = positionOf(verb, words);
  const alone = at < 0 ? words : words.slice(at, at + verb.split(' ').length);
  return alone.join(' ').replace(/^[’'](?:s|ve|d)\b\s*/, '');
}

/** The verb of a cue, "point out" as a whole; null where it is no verb. */
function loadedLemma(lemma: string, cue: string): string | null {
  if (lemma === 'point') return /\bout$/i.test(cue) ? 'point out' : null;
  // A noun ("the claim that", "pointed to a note that") judges no more than the one who chose it; only the verb is asked about.
  const words = cue.split(/\s+/);
  const at = positionOf(lemma, words);
  return DETERMINER.test(words[0]!) || (at > 0 && DETERMINER.test(words[at - 1]!)) ? null : lemma;
}

const DETERMINER = /^(?:the|an?|his|her|its|their|this|that|these|those|one)$/i;

/** Which of a cue's words is the verb; -1 where none looks like it ("told" of "tell"). */
function positionOf(verb: string, words: readonly string[]): number {
  return words.findIndex((word) => word.toLowerCase().startsWith(verb.slice(0, 4)));
}

/**
 * The room of English as data: wider nouns by which copy picks up a person again: "a senior diplomat … the official". Key is the wider noun,
 * the values are what it can pick up. Data only.
 */
import { wordSet } from './wordSet';

export const HYPERNYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'official',
    wordSet(`diplomat aide adviser advisor minister officer administrator bureaucrat envoy negotiator functionary commander
      secretary ambassador undersecretary regulator inspector commissioner deputy investigator attache attaché clerk
      prosecutor representative spokesman spokeswoman spokesperson`),
  ],
  [
    'employee',
    wordSet(`engineer technician nurse manager staffer contractor driver teacher clerk worker cashier mechanic operator
      electrician programmer designer developer pilot steward stewardess consultant accountant analyst`),
  ],
  [
    'worker',
    wordSet(`employee engineer technician nurse labourer laborer docker miner driver mechanic welder operator`),
  ],
  ['staffer', wordSet(`aide adviser advisor employee assistant clerk`)],
  ['aide', wordSet(`adviser advisor staffer assistant official`)],
  ['adviser', wordSet(`aide advisor staffer strategist consultant official`)],
  ['advisor', wordSet(`aide adviser staffer strategist consultant official`)],
  [
    'lawmaker',
    wordSet(`legislator senator mp politician parliamentarian congressman congresswoman deputy representative`),
  ],
  ['legislator', wordSet(`lawmaker senator mp politician parliamentarian deputy`)],
  ['politician', wordSet(`lawmaker legislator senator mp minister parliamentarian deputy councillor mayor candidate`)],
  ['diplomat', wordSet(`envoy ambassador official attache attaché consul negotiator`)],
  ['envoy', wordSet(`diplomat ambassador negotiator`)],
  [
    'officer',
    wordSet(`soldier commander policeman policewoman captain colonel general major lieutenant sergeant detective`),
  ],
  ['soldier', wordSet(`officer sergeant lieutenant serviceman conscript recruit marine`)],
  ['executive', wordSet(`manager director banker founder chairman chairwoman`)],
  ['banker', wordSet(`executive trader dealmaker financier`)],
  ['lawyer', wordSet(`attorney solicitor barrister counsel`)],
  ['attorney', wordSet(`lawyer solicitor barrister counsel`)],
  ['doctor', wordSet(`physician surgeon medic cardiologist paediatrician pediatrician oncologist psychiatrist`)],
  ['scientist', wordSet(`researcher biologist chemist physicist geologist epidemiologist ecologist professor`)],
  ['researcher', wordSet(`scientist academic epidemiologist professor`)],
  ['investigator', wordSet(`detective inspector officer auditor official`)],
  ['villager', wordSet(`resident farmer herder shopkeeper`)],
  ['resident', wordSet(`neighbour neighbor villager tenant homeowner local shopkeeper`)],
  ['witness', wordSet(`bystander resident passer-by passerby motorist shopper`)],
]);

/** Nouns that can pick up anybody unnamed. */
export const ANYBODY_NOUNS = wordSet(`source person individual insider informant`);

/** Nouns that can pick up anybody of their gender. */
export const GENDERED_NOUNS = wordSet(`man woman girl boy`);

/** Whether `wider` can pick up somebody introduced as `lemma`. */
export function isHypernymOf(wider: string, lemma: string): boolean {
  return wider === lemma || ANYBODY_NOUNS.has(wider) || (HYPERNYMS.get(wider)?.has(lemma) ?? false);
}

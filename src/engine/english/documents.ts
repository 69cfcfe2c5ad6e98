/** The room of English as data: nouns that stand for something written, shown or counted, in the singular. */
import { wordSet } from './wordSet';

export const DOCUMENT_NOUNS = wordSet(`
  accord account act advertisement advisory affidavit agenda agreement album alert analysis annex announcement
  appendix application article assessment atlas audio audit autobiography autopsy ballot bill biography blog blueprint
  book brief briefing brochure bulletin cable calculation calendar caption catalog catalogue census certificate
  chapter chart charter chat chronicle circular column communique communiqué complaint constitution contract copy
  correspondence count data database dataset declaration decree deposition diary directive disclosure dispatch
  document documentary dossier draft e-mail edict editorial email entry essay estimate evaluation evidence exam
  examination excerpt extract fax figure file filing finding flier flyer footage forecast form graph graphic guidance
  guideline handbook handout headline image index indictment information inscription inspection interview invitation
  invoice journal judgement judgment label law lawsuit leaflet leak ledger legislation letter list listing literature
  log manifest manifesto manual map material measurement memo memoir memorandum message minute minutes model monograph
  motion newsletter note notebook notice obituary opinion order ordinance page pamphlet paper paperwork passage
  petition photo photograph picture placard plan plaque playbook poem policy poll post poster prediction presentation
  press printout profile programme projection proposal prospectus protocol publication questionnaire quote reading
  readout receipt recommendation record recording register regulation release report research resolution result resume
  review rulebook ruling résumé scan schedule screenshot script search sheet sign signage simulation site slide song
  specification spreadsheet statement statistic statute story study submission subpoena suit summary survey table
  tally tape testimony text text-message textbook thesis timetable transcript transcription translation treaty tweet
  update verdict video voicemail warrant webpage website writ x-ray yearbook
`);

/** Documents that are nobody's to read: without more about them an editor asks who wrote them and how they were got. */
export const PRIVATE_DOCUMENT_NOUNS = wordSet(`
  email e-mail memo memorandum text-message message letter recording tape screenshot correspondence dossier voicemail chat
  diary spreadsheet presentation slide cable file document record paper minute contract invoice transcript report draft
  note audit assessment list briefing video footage photo photograph ledger log receipt proposal summary text analysis
  paperwork agreement plan audio data information evidence image picture tape
`);

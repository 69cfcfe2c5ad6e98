/** The commands; the only list of them. A test holds it against the manifest. */
import type { Command } from '../services';
import { addToDictionary } from './addToDictionary';
import { annotateNow } from './annotateNow';
import { chooseCard, newCard, openCard } from './cards';
import {
  evidenceForCheck,
  markChecked,
  markDisputed,
  markQueried,
  markToDo,
  noteOnCheck,
  openEvidence,
  setName,
  toggleChecked,
} from './checks';
import { chooseProfile } from './chooseProfile';
import {
  closeComparison,
  compareWithClipboard,
  compareWithFile,
  compareWithRevision,
  copyChanges,
  goToChange,
  showSideBySide,
} from './compare';
import { copyQuery, copyQuotation, reportMark } from './copy';
import { explainMark, explainRule, showMentions } from './explain';
import { exportStory, printReport, showReport } from './export';
import { folderSourcing } from './folderSourcing';
import { goToName } from './goToName';
import {
  askAgain,
  ignoreChoose,
  ignoreHere,
  ignoreName,
  ignoreRuleInStory,
  ignoreRuleInWorkspace,
  showIgnored,
} from './ignore';
import { groupChecklist, groupQuestions } from './groupLists';
import { lookUp, saveCard } from './lookUp';
import {
  nextAttribution,
  nextMention,
  nextQuestion,
  nextToCheck,
  previousAttribution,
  previousMention,
  previousQuestion,
  previousToCheck,
} from './nextAndPrevious';
import { openAsCopy } from './openAsCopy';
import { openSample } from './openSample';
import { setStoryDate } from './setStoryDate';
import { showLog } from './showLog';
import { showQuestions } from './showQuestions';
import { showSources, showStatements } from './showSources';
import { toggleAttributions, toggleFigures, toggleNames, toggleSources } from './toggleMarks';
import { tryOut } from './tryOut';

export const commands: readonly Command[] = [
  annotateNow,
  openSample,
  openAsCopy,
  tryOut,
  toggleNames,
  toggleAttributions,
  toggleSources,
  toggleFigures,
  nextQuestion,
  previousQuestion,
  nextAttribution,
  previousAttribution,
  nextMention,
  previousMention,
  goToName,
  showSources,
  showStatements,
  showQuestions,
  showMentions,
  setStoryDate,
  explainMark,
  explainRule,
  copyQuotation,
  copyQuery,
  reportMark,
  chooseProfile,
  ignoreChoose,
  ignoreHere,
  ignoreRuleInStory,
  ignoreName,
  ignoreRuleInWorkspace,
  showIgnored,
  openCard,
  chooseCard,
  newCard,
  addToDictionary,
  lookUp,
  saveCard,
  showLog,
  nextToCheck,
  previousToCheck,
  markChecked,
  markQueried,
  markDisputed,
  markToDo,
  toggleChecked,
  noteOnCheck,
  evidenceForCheck,
  openEvidence,
  askAgain,
  groupQuestions,
  groupChecklist,
  setName,
  showReport,
  printReport,
  exportStory,
  folderSourcing,
  compareWithRevision,
  compareWithFile,
  compareWithClipboard,
  showSideBySide,
  copyChanges,
  closeComparison,
  goToChange,
];

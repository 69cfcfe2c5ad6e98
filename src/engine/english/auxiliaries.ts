/** The room of English as data: auxiliary verbs, by their forms (Quirk et al. 1985, chapter 3). Most clipped forms are beside the rules that read them. */
import { wordSet } from './wordSet';

export const BE_FORMS = wordSet('be am is are was were been being');
/** Before what somebody is: "is a nurse", "became mayor". */
export const LINKING_VERBS = wordSet('become becomes became remain remains remained', BE_FORMS);
export const HAVE_FORMS = wordSet("has have had 've");
export const MODAL_VERBS = wordSet('can could may might must shall should will would');

/** With one of these a verb says that something is not so. */
export const NEGATIONS = wordSet("not n't never hardly");

/** Verbs that take whom they move, and "to" with what these then do: "led some allies to worry". */
export const BRINGING_VERBS = wordSet(`
  lead leads led leading cause causes caused causing prompt prompts prompted prompting leave leaves left leaving move moves moved moving
  drive drives drove driven driving force forces forced forcing compel compels compelled compelling spur spurs spurred spurring
  oblige obliges obliged obliging tempt tempts tempted tempting push pushes pushed pushing inspire inspires inspired inspiring
  provoke provokes provoked provoking embolden emboldens emboldened emboldening
`);

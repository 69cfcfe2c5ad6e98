/** The ways in which a question can be ignored, as menus offer them. Pure. */
import { ignoreEntry, type IgnoreEntry, type IgnoreScope } from '../config';
import { isAboutWholeStory, type Finding } from '../engine';
import type { Say } from './say';

const IGNORE_SCOPES: readonly IgnoreScope[] = ['finding', 'story', 'name', 'workspace'];

/** A way of ignoring a question. */
export interface WayToIgnore {
  readonly scope: IgnoreScope;
  readonly title: string;
  readonly entry: IgnoreEntry;
}

/**
 * The ways of ignoring that make sense for the finding.
 * @param story its name, as `ignored.json` has it
 * @param text the copy
 */
export function waysToIgnore(say: Say, finding: Finding, story: string, text: string): readonly WayToIgnore[] {
  return IGNORE_SCOPES.flatMap((scope) => {
    const entry = ignoreEntry(scope, finding, story, text);
    // “This one” and “in this story” are the same for a question about the whole story.
    const isDouble = scope === 'story' && isAboutWholeStory(finding);
    return entry === null || isDouble ? [] : [{ scope, title: titleOf(say, scope, entry, finding), entry }];
  });
}

function titleOf(say: Say, scope: IgnoreScope, entry: IgnoreEntry, { rule }: Finding): string {
  if (entry.scope === 'name') return say('Ignore the name “{0}”', entry.name);
  if (scope === 'finding') return say('Ignore this one');
  if (scope === 'story') return say('Ignore “{0}” in this story', rule);
  return say('Ignore “{0}” in this workspace', rule);
}

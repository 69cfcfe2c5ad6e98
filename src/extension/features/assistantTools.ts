/**
 * Tools that an assistant in the editor may call: read-only, answered on this machine. Where the editor has no such API nothing is
 * registered.
 */
import * as vscode from 'vscode';
import {
  TOOL_NAMES,
  ToolError,
  answerAboutStory,
  answerBackground,
  type ToolInput,
} from '../../languageService/assistantTools';
import { today } from '../../languageService/clock';
import type { Feature, Services } from '../services';

export const assistantTools: Feature = (services) => {
  // Editors built on VS Code may lack what VS Code itself has.
  const register = (vscode.lm as Partial<typeof vscode.lm> | undefined)?.registerTool;
  if (register === undefined) return vscode.Disposable.from();
  const tools = Object.values(TOOL_NAMES).map((name) =>
    register<ToolInput>(name, {
      async invoke({ input }) {
        const answer = await answerOf(services, name, input ?? {});
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
      },
    }),
  );
  return vscode.Disposable.from(...tools);
};

/** The answer as JSON; what cannot be answered is a sentence, which the assistant can act on. */
async function answerOf(services: Services, name: string, input: ToolInput): Promise<string> {
  try {
    return JSON.stringify(await answerTool(services, name, input), null, 2);
  } catch (error) {
    if (error instanceof ToolError) return error.message;
    throw error;
  }
}

async function answerTool(services: Services, name: string, input: ToolInput): Promise<unknown> {
  const { analyses, cards, engine, questions } = services;
  await engine;
  if (name === TOOL_NAMES.background) {
    if (cards.knowledge === undefined) throw new ToolError('The background cards are not read yet.');
    return answerBackground(cards.knowledge, input, today());
  }
  const reading = await analyses.current(await storyOf(input.story));
  if (reading === undefined) throw new ToolError('This document is not read as copy.');
  return answerAboutStory(name, reading.analysis, questions.open(reading), input);
}

/** The document that is meant: the one in front, one that is open, or a file of the workspace. */
async function storyOf(story: unknown): Promise<vscode.TextDocument> {
  if (story === undefined || story === '') {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined)
      throw new ToolError('No story is open. Say which one: “story” is its path in the workspace.');
    return document;
  }
  if (typeof story !== 'string') throw new ToolError('“story” is not a path.');
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === story || uri.fsPath === story);
  if (open !== undefined) return open;
  const segments = story.split(/[\\/]/);
  if (!/^\w+:|^[\\/]/.test(story) && !segments.includes('..')) {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      try {
        return await vscode.workspace.openTextDocument(vscode.Uri.joinPath(uri, ...segments));
      } catch {
        // It may lie in another folder of the workspace.
      }
    }
  }
  throw new ToolError(`The workspace has no story “${story}”.`);
}

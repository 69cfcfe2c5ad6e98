/** Model Context Protocol: the four tools for assistants, on one folder, read-only. What they answer is the language service's. */
import { join } from 'node:path';
import { applyIgnores } from '../../config';
import type { Engine } from '../../engine';
import {
  TOOL_NAMES,
  ToolError,
  answerAboutStory,
  answerBackground,
  assistantTools,
  type ToolInput,
} from '../../languageService/assistantTools';
import { today } from '../../languageService/clock';
import { Complaints } from '../complaints';
import { Desks, storyName, type Desk, type DeskOptions } from '../desk';
import { DeskKnowledge } from '../deskKnowledge';
import { readInputs } from '../inputs';
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  Server,
  StdioServerTransport,
  type Transport,
} from '../libraries/modelContext.js';
import { StoryFolder } from './storyFolder';

/** What the process hands to the server. */
export interface ModelContextSurroundings {
  readonly engine: () => Engine;
  readonly version: string;
  readonly desk: DeskOptions;
  readonly complain: (sentence: string) => void;
}

/** Serves on standard input and output until the client goes away. */
export async function serveStandardStreams(folder: string, surroundings: ModelContextSurroundings): Promise<void> {
  await serveTransport(new StdioServerTransport(), folder, surroundings);
}

/** The same, on a transport of the library. */
export async function serveTransport(
  transport: Transport,
  folder: string,
  surroundings: ModelContextSurroundings,
): Promise<void> {
  const stories = new StoryFolder(folder);
  const tools = assistantTools({ description: 'Path of the story inside the folder that is served.', required: true });
  const server = new Server({ name: 'copydesk', version: surroundings.version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, properties, required }) => ({
      ...{ name, title, description },
      inputSchema: { type: 'object' as const, properties: { ...properties }, required: [...required] },
      annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input = {} } }) => {
    try {
      const answer = await answerTool(name, input, stories, surroundings);
      return { content: [{ type: 'text' as const, text: JSON.stringify(answer, null, 2) }] };
    } catch (error) {
      if (!(error instanceof ToolError)) surroundings.complain(`${name}: ${String(error)}`);
      const text = error instanceof ToolError ? error.message : 'The story could not be read.';
      return { isError: true, content: [{ type: 'text' as const, text }] };
    }
  });
  await server.connect(transport);
}

async function answerTool(
  tool: string,
  input: ToolInput,
  stories: StoryFolder,
  { engine: engineOf, desk: options, complain }: ModelContextSurroundings,
): Promise<unknown> {
  const engine = engineOf();
  const complaints = new Complaints(complain);
  // Read anew each time: a desk changes its files, and an assistant asks seldom.
  const deskOf = (path: string): Desk =>
    new Desks(stories.holdsDeskOf(path) ? options : { ...options, config: false }, complaints).of(path);
  const knowledge = new DeskKnowledge(engine, complaints);
  if (tool === TOOL_NAMES.background) {
    return answerBackground(knowledge.of(deskOf(join(stories.path, 'story'))), input, today());
  }
  if (!Object.values<string>(TOOL_NAMES).includes(tool)) throw new ToolError(`There is no tool called “${tool}”.`);
  const path = stories.story(input.story);
  for await (const copy of readInputs([path], nothing())) {
    if ('error' in copy) throw new ToolError(copy.error);
    const desk = deskOf(path);
    const { text, carrier } = copy;
    const analysis = engine.analyze(text, { houseStyle: desk.houseStyle, carrier, knowledge: knowledge.of(desk) });
    const story = desk.root === null ? path : storyName(path, desk.root);
    return answerAboutStory(
      tool,
      analysis,
      applyIgnores(analysis.findings, analysis.story.text, story, desk.ignored),
      input,
    );
  }
  throw new ToolError('There is no such story.');
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Tests in a real VS Code: the browser's own accessibility tree, which is what a screen reader is given. */
import type { CDPSession, Page } from 'playwright-core';

/** A node that a screen reader is told of. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}
interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

/** All nodes of the page and of the frames in it, those of other origins included. */
export async function accessibilityTree(page: Page): Promise<readonly SpokenNode[]> {
  const nodes: Node[] = [];
  for (const target of page.frames()) {
    // A frame that shares the process of the frame round it has no session of its own, and is asked for there.
    const session = await page
      .context()
      .newCDPSession(target === page.mainFrame() ? page : target)
      .catch(() => null);
    if (session === null) continue;
    nodes.push(...(await nodesOf(session)));
    await session.detach();
  }
  return nodes.flatMap(({ ignored, role, name }) =>
    ignored ? [] : [{ role: role?.value ?? '', name: (name?.value ?? '').trim() }],
  );
}

async function nodesOf(session: CDPSession): Promise<Node[]> {
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const nodes: Node[] = [];
  const visit = async ({ frame, childFrames = [] }: FrameTree): Promise<void> => {
    const answer = await session.send('Accessibility.getFullAXTree', { frameId: frame.id }).catch(() => null);
    if (answer !== null) nodes.push(...(answer.nodes as Node[]));
    for (const child of childFrames) await visit(child);
  };
  await visit(frameTree);
  return nodes;
}

/** The story panel: one line of a tree, as plain data. The trees are pure functions; `storyPanel` shows them. */
import type { Span } from '../../engine';

/** Icons of VS Code's own set, by their names. */
export type NodeIcon = string;

export interface PanelNode {
  /** The same from reading to reading, so that what is open stays open; unique in its tree. */
  readonly id: string;
  readonly label: string;
  /** Shown after the label, quieter. */
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: NodeIcon;
  /** A theme colour of the manifest or of VS Code for the icon. */
  readonly iconColor?: string;
  /** What a screen reader says where the label and the description do not say it all. */
  readonly spoken?: string;
  /** Which menus it has (`viewItem`). */
  readonly context?: string;
  /** Where a click goes. */
  readonly span?: Span;
  /** Stretches of copy that belong to it: the tree follows the caret into them. */
  readonly follows?: readonly Span[];
  /** Ticked or not, for things that can be. */
  readonly ticked?: boolean;
  /** What commands on it are given: the story's address, then what they know it by. */
  readonly args?: readonly unknown[];
  /** The same for commands that want something else, by their ids. */
  readonly argsOf?: Readonly<Record<string, readonly unknown[]>>;
  readonly children?: readonly PanelNode[];
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
}

/** The node that the caret is in, narrowest first; the one that stands there already, where the caret is still in it. */
export function nodeAt(nodes: readonly PanelNode[], offset: number, current?: PanelNode): PanelNode | undefined {
  let best: { readonly node: PanelNode; readonly length: number } | undefined;
  const look = (node: PanelNode): void => {
    for (const { start, end } of node.follows ?? []) {
      if (offset < start || offset > end) continue;
      // Of two that touch, the caret is rather in the one that begins than in the one that ends there.
      const length = end - start + (offset === end ? 0.5 : 0) + (node.id === current?.id ? -0.5 : 0);
      if (best === undefined || length < best.length) best = { node, length };
    }
    node.children?.forEach(look);
  };
  nodes.forEach(look);
  return best?.node;
}

/** The same id twice would make VS Code drop the tree: later ones are counted. */
export function withUniqueIds(nodes: readonly PanelNode[]): readonly PanelNode[] {
  const seen = new Map<string, number>();
  const once = (node: PanelNode): PanelNode => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    const children = node.children?.map(once);
    if (count === 1 && children === undefined) return node;
    return {
      ...node,
      id: count === 1 ? node.id : `${node.id} (${count})`,
      ...(children === undefined ? {} : { children }),
    };
  };
  return nodes.map(once);
}

/** What a command gets: a menu of the panel hands over the line that it was opened on, and all that are selected. */
export function argumentsOf(command: string, given: readonly unknown[]): readonly unknown[] {
  const [first, selected] = given;
  if (!isNode(first)) return given;
  const own = first.argsOf?.[command];
  if (own !== undefined) return own;
  const nodes = Array.isArray(selected) ? selected.filter(isNode) : [first];
  return [first.args?.[0], ...nodes.flatMap(({ args }) => args?.slice(1) ?? [])];
}

function isNode(value: unknown): value is PanelNode {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value;
}

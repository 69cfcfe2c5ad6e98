/** The identities' room: joins items that turn out to be the same, step by step (union-find, Galler and Fischer 1964). */

export class Groups {
  private readonly parent: number[] = [];

  /** A new group of its own. */
  add(): number {
    this.parent.push(this.parent.length);
    return this.parent.length - 1;
  }

  /** The number that all members of a group share; it may change when groups are joined. */
  of(member: number): number {
    let root = member;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = member; at !== root;) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one group of two; the earlier one gives the number. */
  join(a: number, b: number): void {
    const [left, right] = [this.of(a), this.of(b)];
    if (left !== right) this.parent[Math.max(left, right)] = Math.min(left, right);
  }
}

/** Lists by key, each kept short: a name that more than a few share is no evidence, and long lists would cost time. */
export class ShortLists {
  private readonly lists = new Map<string, number[]>();

  add(key: string, value: number): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [value]);
    else if (list.length < MOST && !list.includes(value)) list.push(value);
  }

  get(key: string): readonly number[] {
    return this.lists.get(key) ?? [];
  }
}

/** The most names that a list keeps. Set by hand. */
const MOST = 8;

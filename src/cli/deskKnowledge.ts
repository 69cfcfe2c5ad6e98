/** Command line: the bundled cards under a desk's own, laid once for each desk. */
import type { Engine, Knowledge } from '../engine';
import type { Complaints } from './complaints';
import type { Desk } from './desk';

export class DeskKnowledge {
  private readonly laid = new WeakMap<Desk, Knowledge>();

  constructor(
    private readonly engine: Engine,
    private readonly complaints: Complaints,
  ) {}

  /** What the desk knows, or the bundled cards alone. Cards that are left out are said, once. */
  of(desk: Desk): Knowledge {
    const { cards } = desk;
    if (cards === null) return this.engine.knowledge([]);
    let knowledge = this.laid.get(desk);
    if (knowledge === undefined) {
      knowledge = this.engine.knowledge([cards]);
      const byFile = new Map<string | undefined, string[]>();
      for (const { file, card, message } of knowledge.failures) {
        const line = `${cards.placeOf(file, card)}: card "${card}": ${message}`;
        byFile.set(file, [...(byFile.get(file) ?? []), line]);
      }
      for (const lines of byFile.values()) this.complaints.about(lines);
      this.laid.set(desk, knowledge);
    }
    return knowledge;
  }
}

/**
 * Groups quotations of one utterance. The fullest come first, and each joins the statement whose fullest wording it
 * shares. A quotation that is near to two statements makes them one, but only if their fullest wordings share enough: likeness
 * is never passed on from neighbour to neighbour.
 */
import { Postings } from './postings.js';
import { compared, type Said, sameUtterance } from './same-wording.js';
import { type Relation, relationOf, type Speaking, together } from './speaking.js';

export interface Group<One extends Said> {
  /** The fullest first. */
  members: [One, ...One[]];
  by: Speaking;
  /** Members with another named speaker. */
  givenTo: One[];
}

/** Whether the whole texts share enough words in a row to be one person's, given to two. */
export type Verbatim<One> = (a: One, b: One) => boolean;

/** A wording this near to a member needs to share only so much with the fullest one. */
const NEIGHBOUR = 0.7;
const WITH_FULLEST = 0.4;

/** Whether two share so much that a third, which is near to both, makes them one statement. */
function isBeside(a: Said, b: Said): boolean {
  const found = compared(a, b, WITH_FULLEST);
  return found !== null && !found.turned;
}

function likenessTo<One extends Said>(
  one: One,
  group: Group<One>,
  near: One,
  verbatim: Verbatim<One>,
): number | null {
  const [fullest] = group.members;
  const by: Relation = relationOf(one.by, group.by);
  const within = fullest.number === one.number;
  let likeness = sameUtterance(one, fullest, { by, within });
  if (likeness === null && near !== fullest && by !== 'other' && !within) {
    const beside = sameUtterance(one, near, { by, within: near.number === one.number });
    if (beside !== null && beside >= NEIGHBOUR && isBeside(one, fullest)) likeness = beside;
  }
  return likeness !== null && (by !== 'other' || verbatim(one, fullest)) ? likeness : null;
}

interface Found<One extends Said> {
  group: Group<One>;
  likeness: number;
}

class Groups<One extends Said> {
  readonly all = new Set<Group<One>>();
  readonly #of = new Map<One, Group<One>>();

  /** The groups that a quotation may join, the most alike first. */
  near(one: One, others: readonly One[], verbatim: Verbatim<One>): Found<One>[] {
    const tried = new Map<Group<One>, number | null>();
    for (const other of others) {
      const group = this.#of.get(other);
      if (!group || tried.has(group)) continue;
      tried.set(group, likenessTo(one, group, other, verbatim));
    }
    return [...tried]
      .flatMap(([group, likeness]) => (likeness === null ? [] : [{ group, likeness }]))
      .sort((a, b) => b.likeness - a.likeness);
  }

  add(one: One, group: Group<One> | undefined): Group<One> {
    const into: Group<One> = group ?? { members: [one], by: one.by, givenTo: [] };
    this.#of.set(one, into);
    this.all.add(into);
    if (group) {
      if (relationOf(one.by, group.by) === 'other') group.givenTo.push(one);
      else group.by = together(group.by, one.by);
      group.members.push(one);
    }
    return into;
  }

  /** Adds the members of the less full group to the other. */
  merge(a: Group<One>, b: Group<One>): void {
    if (!this.all.has(a) || !this.all.has(b)) return;
    const [into, other] = a.members[0].weight >= b.members[0].weight ? [a, b] : [b, a];
    into.by = together(into.by, other.by);
    into.members.push(...other.members);
    into.givenTo.push(...other.givenTo);
    for (const member of other.members) this.#of.set(member, into);
    this.all.delete(other);
  }
}

/** Whether a quotation that is near to both shows that two groups are one. */
function isOne<One extends Said>(a: Found<One>, b: Found<One>): boolean {
  const [first, second] = [a.group.members[0], b.group.members[0]];
  return (
    relationOf(a.group.by, b.group.by) !== 'other' &&
    first.number !== second.number &&
    isBeside(first, second)
  );
}

/** @param all with the words of all weighed */
export function groupsOf<One extends Said>(all: readonly One[], verbatim: Verbatim<One>): Group<One>[] {
  const sorted = all
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.weight - a.one.weight || a.at - b.at)
    .map(({ one }) => one);
  const postings = new Postings();
  for (const { words } of all) postings.count(words);
  const groups = new Groups<One>();
  for (const [number, one] of sorted.entries()) {
    const others = postings.add(one.words, number).flatMap((other) => sorted[other] ?? []);
    const [best, ...rest] = groups.near(one, others, verbatim);
    groups.add(one, best?.group);
    for (const other of rest) if (best && isOne(best, other)) groups.merge(best.group, other.group);
  }
  return [...groups.all];
}

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
  /** Of each quotation added so far; the group may have been merged since. */
  readonly #of: Group<One>[] = [];
  readonly #into = new Map<Group<One>, Group<One>>();

  constructor(private readonly sorted: readonly One[]) {}

  /** The groups that a quotation may join, the most alike first. */
  near(one: One, others: readonly number[], verbatim: Verbatim<One>): Found<One>[] {
    const tried: Group<One>[] = [];
    const found: Found<One>[] = [];
    for (const other of others) {
      const [group, beside] = [this.#groupOf(other), this.sorted[other]];
      if (!group || !beside || tried.includes(group)) continue;
      tried.push(group);
      const likeness = likenessTo(one, group, beside, verbatim);
      if (likeness !== null) found.push({ group, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  /** Adds the next quotation; without a group, to a new one. */
  add(one: One, number: number, group: Group<One> = { members: [one], by: one.by, givenTo: [] }): void {
    this.#of[number] = group;
    if (group.members[0] === one) return;
    if (relationOf(one.by, group.by) === 'other') group.givenTo.push(one);
    else group.by = together(group.by, one.by);
    group.members.push(one);
  }

  /** Adds the members of the less full group to the other. */
  merge(a: Group<One>, b: Group<One>): void {
    const [into, other] = a.members[0].weight >= b.members[0].weight ? [a, b] : [b, a];
    into.by = together(into.by, other.by);
    into.members.push(...other.members);
    into.givenTo.push(...other.givenTo);
    this.#into.set(other, into);
  }

  #groupOf(number: number): Group<One> | undefined {
    let group = this.#of[number];
    for (let into = group; into; into = this.#into.get(into)) group = into;
    return group;
  }

  all = (): Group<One>[] => [...new Set(this.#of.flatMap((_, number) => this.#groupOf(number) ?? []))];
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
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const postings = new Postings(all.length);
  for (const { words } of all) postings.count(words);
  const groups = new Groups(sorted);
  for (const [number, one] of sorted.entries()) {
    const [best, second] = groups.near(one, postings.add(one.words, number), verbatim);
    groups.add(one, number, best?.group);
    if (best && second && isOne(best, second)) groups.merge(best.group, second.group);
  }
  return groups.all();
}

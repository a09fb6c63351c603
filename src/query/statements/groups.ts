/**
 * Groups quotations of one utterance. The fullest come first, and each joins the statement whose fullest wording it
 * shares. A quotation that is near to two statements makes them one, but only if their fullest wordings share enough, or if it
 * shares many words with a report of each, by the same person on one occasion: other likeness is not passed on from neighbour
 * to neighbour.
 */
import { Postings } from './postings/postings.js';
import type { Said } from './said.js';
import { type Compared, compared, isNear, sameUtterance } from './same-wording.js';
import { type Relation, relationOf, type Speaking, together } from './speaking.js';

export interface Group<One extends Said> {
  /** The fullest first. */
  members: [One, ...One[]];
  by: Speaking;
  /** Other persons whom members name, where reports may mistake one for the other. */
  also: readonly Speaking[];
  /** Members with another named speaker. */
  givenTo: readonly One[];
}

/** Most groups have none, so they share it. */
const NONE: readonly never[] = [];

/** What a quotation's speaker is to those of a statement, the nearest of them. */
function relationTo<One extends Said>(one: One, { by, also }: Group<One>): Relation {
  const relation = relationOf(one.by, by);
  return relation !== 'same' && also.some((other) => relationOf(one.by, other) === 'same')
    ? 'same'
    : relation;
}

/** Whether two persons have names that reports mistake for each other. */
const isMistakable = (a: Speaking, b: Speaking): boolean =>
  a.person !== null && b.person !== null && relationOf(a, b) === 'open';

/** Whether the whole texts share enough words in a row to be one person's, given to two. */
export type Verbatim<One> = (a: One, b: One) => boolean;

/** A wording this near to a member needs to share only so much with the fullest one. */
const NEIGHBOUR = 0.7;
const WITH_FULLEST = 0.4;
/** On one occasion, neighbours that share this much are enough. */
const STRONG = { shared: 4, weight: 1.7 };
/** Reports of one statement that a quotation is compared with. */
const MOST_TRIED = 4;

/** Whether two share so much that a third, which is near to both, makes them one statement. */
function isBeside(a: Said, b: Said): boolean {
  const found = compared(a, b, WITH_FULLEST);
  return found !== null && !found.turned;
}

/** A statement that a quotation may join. */
interface Found<One extends Said> {
  group: Group<One>;
  likeness: number;
  /** Whether both share so much, on one occasion, that the wording of the fullest does not matter. */
  strong: boolean;
}

const isStrong = ({ likeness, shared, weight }: Compared): boolean =>
  likeness >= NEIGHBOUR && shared >= STRONG.shared && weight >= STRONG.weight;

/** Whether one person said both on one occasion, in words so alike. */
const isLink = (one: Said, near: Said, found: Compared): boolean =>
  one.by.person !== null && isNear(one, near) && isStrong(found);

/** `near`: the fullest of the statement, or another report of it. */
function foundIn<One extends Said>(
  one: One,
  group: Group<One>,
  near: One,
  verbatim: Verbatim<One>,
): Found<One> | null {
  const [fullest] = group.members;
  const by = relationTo(one, group);
  const within = fullest.number === one.number;
  const sameDays = isNear(one, fullest) || isNear(one, near);
  const own = sameUtterance(one, fullest, { by, within, isNear: sameDays });
  if (own && (by !== 'other' || verbatim(one, fullest)))
    return { group, likeness: own.likeness, strong: by === 'same' && isLink(one, near, own) };
  if (near === fullest || by === 'other' || within) return null;
  const beside = sameUtterance(one, near, { by, within: near.number === one.number });
  if (!beside || beside.likeness < NEIGHBOUR) return null;
  const strong = by === 'same' && isLink(one, near, beside);
  return strong || isBeside(one, fullest) ? { group, likeness: beside.likeness, strong } : null;
}

class Groups<One extends Said> {
  /** Of each quotation added so far; the group may have been merged since. */
  readonly #of: Group<One>[] = [];
  readonly #into = new Map<Group<One>, Group<One>>();

  constructor(private readonly sorted: readonly One[]) {}

  /** The groups that a quotation may join, the most alike first. */
  near(one: One, others: readonly number[], verbatim: Verbatim<One>): Found<One>[] {
    /** How often each group was compared; joined ones are compared no more. */
    const tried = new Map<Group<One>, number>();
    const found: Found<One>[] = [];
    for (const other of others) {
      const [group, beside] = [this.#groupOf(other), this.sorted[other]];
      if (!group || !beside) continue;
      const times = tried.get(group) ?? 0;
      if (times === MOST_TRIED) continue;
      const joined = foundIn(one, group, beside, verbatim);
      tried.set(group, joined ? MOST_TRIED : times + 1);
      if (joined) found.push(joined);
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  /** Adds the next quotation; without a group, to a new one. */
  add(
    one: One,
    number: number,
    group: Group<One> = { members: [one], by: one.by, also: NONE, givenTo: NONE },
  ): void {
    this.#of[number] = group;
    if (group.members[0] === one) return;
    const relation = relationTo(one, group);
    if (relation === 'other') group.givenTo = [...group.givenTo, one];
    else {
      if (isMistakable(group.by, one.by)) group.also = [...group.also, one.by];
      group.by = together(group.by, one.by);
    }
    group.members.push(one);
  }

  /** Adds the members of the less full group to the other. */
  merge(one: Group<One>, two: Group<One>): Group<One> {
    const [a, b] = [this.#last(one), this.#last(two)];
    if (a === b) return a;
    const [into, other] = a.members[0].weight >= b.members[0].weight ? [a, b] : [b, a];
    const also = isMistakable(into.by, other.by) ? [...other.also, other.by] : other.also;
    into.also = [...into.also, ...also];
    into.by = together(into.by, other.by);
    into.members.push(...other.members);
    into.givenTo = [...into.givenTo, ...other.givenTo];
    this.#into.set(other, into);
    return into;
  }

  /** What a group has been merged into, if it has. */
  #last(group: Group<One>): Group<One> {
    let last = group;
    for (let into = this.#into.get(group); into; into = this.#into.get(into)) last = into;
    return last;
  }

  #groupOf(number: number): Group<One> | undefined {
    const group = this.#of[number];
    return group && this.#last(group);
  }

  all = (): Group<One>[] => [...new Set(this.#of.flatMap((_, number) => this.#groupOf(number) ?? []))];
}

/** Whether a quotation that is near to both can show that two groups are one. */
function mayBeOne<One extends Said>(a: Group<One>, b: Group<One>): boolean {
  return relationOf(a.by, b.by) !== 'other' && a.members[0].number !== b.members[0].number;
}

/** @param all with the words of all weighed */
export function groupsOf<One extends Said>(all: readonly One[], verbatim: Verbatim<One>): Group<One>[] {
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const postings = new Postings(sorted);
  const groups = new Groups(sorted);
  /** Groups that are one, although their fullest share little; until all are read, each gathers its own. */
  const links: [Group<One>, Group<One>][] = [];
  for (const [number, one] of sorted.entries()) {
    const [best, ...others] = groups.near(one, postings.add(number), verbatim);
    groups.add(one, number, best?.group);
    if (!best) continue;
    for (const other of others) {
      if (!mayBeOne(best.group, other.group)) continue;
      if (isBeside(best.group.members[0], other.group.members[0]))
        best.group = groups.merge(best.group, other.group);
      else if (best.strong && other.strong) links.push([best.group, other.group]);
    }
  }
  for (const [a, b] of links) groups.merge(a, b);
  return groups.all();
}

/**
 * Groups quotations of the same utterance. The fullest quotations come first; each joins the statement whose fullest wording it
 * shares. A quotation that is similar to two statements unites them only if their fullest wordings share enough, or if it shares many
 * words with a report of each, by the same person on the same occasion. Other similarity is not transitive.
 */
import { Postings } from './postings/postings.js';
import type { Said } from './said.js';
import { type Compared, compared, isNear, sameUtterance } from './same-wording.js';
import { type Relation, relationOf, type Speaking, together } from './speaking.js';

export interface Group<One extends Said> {
  /** The fullest member comes first. */
  members: [One, ...One[]];
  by: Speaking;
  /** Other persons named as the speaker by members, where reports may confuse one with the other. */
  also: readonly Speaking[];
  /** Members attributed to a different named speaker. */
  givenTo: readonly One[];
}

/** Shared, as most groups have none. */
const NONE: readonly never[] = [];

/** The closest relation of a quotation's speaker to those of a statement. */
function relationTo<One extends Said>(one: One, { by, also }: Group<One>): Relation {
  const relation = relationOf(one.by, by);
  return relation !== 'same' && also.some((other) => relationOf(one.by, other) === 'same')
    ? 'same'
    : relation;
}

/** Whether two persons have names that reports confuse with each other. */
const isMistakable = (a: Speaking, b: Speaking): boolean =>
  a.person !== null && b.person !== null && relationOf(a, b) === 'open';

/** Whether the full texts share so many consecutive words that they are one person's, attributed to two. */
export type Verbatim<One> = (a: One, b: One) => boolean;

/** With a member at least this similar, a wording needs only `WITH_FULLEST` likeness to the fullest member. */
const NEIGHBOUR = 0.7;
const WITH_FULLEST = 0.4;
/** On one occasion, this much in common with a member is enough. */
const STRONG = { shared: 4, weight: 1.7 };
/** Maximum reports of one statement that a quotation is compared with. */
const MOST_TRIED = 4;

/** Whether two wordings are so similar that a third, similar to both, puts them in one statement. */
function isBeside(a: Said, b: Said): boolean {
  const found = compared(a, b, WITH_FULLEST);
  return found !== null && !found.turned;
}

/** A statement that a quotation may join. */
interface Found<One extends Said> {
  group: Group<One>;
  likeness: number;
  /** Whether the two share so much, on one occasion, that the fullest wording does not matter. */
  strong: boolean;
}

const isStrong = ({ likeness, shared, weight }: Compared): boolean =>
  likeness >= NEIGHBOUR && shared >= STRONG.shared && weight >= STRONG.weight;

/** Whether one person said both on one occasion, in sufficiently similar words. */
const isLink = (one: Said, near: Said, found: Compared): boolean =>
  one.by.person !== null && isNear(one, near) && isStrong(found);

/** `near`: the fullest member of the statement, or another report in it. */
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
  /** The group of each quotation added so far; it may have been merged since. */
  readonly #of: Group<One>[] = [];
  readonly #into = new Map<Group<One>, Group<One>>();

  constructor(private readonly sorted: readonly One[]) {}

  /** The groups that a quotation may join, most similar first. */
  near(one: One, others: readonly number[], verbatim: Verbatim<One>): Found<One>[] {
    /** How often each group was tried; a group that matched is not tried again. */
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

  /** Adds the next quotation, to a new group by default. */
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

  /** Moves the members of the group whose fullest wording weighs less to the other. */
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

  /** The group that a group was merged into, or itself. */
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

/** Whether a quotation similar to both could show that two groups are one. */
function mayBeOne<One extends Said>(a: Group<One>, b: Group<One>): boolean {
  return relationOf(a.by, b.by) !== 'other' && a.members[0].number !== b.members[0].number;
}

/** @param all with all words weighted */
export function groupsOf<One extends Said>(all: readonly One[], verbatim: Verbatim<One>): Group<One>[] {
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const postings = new Postings(sorted);
  const groups = new Groups(sorted);
  /** Groups to merge although their fullest wordings share little. They are merged only after all quotations are read. */
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

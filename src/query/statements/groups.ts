/**
 * Groups quotations of one utterance. The fullest come first, and each joins the statement whose fullest wording it
 * shares, so that likeness is never passed on from neighbour to neighbour.
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
const NEIGHBOUR = 0.9;
const WITH_FULLEST = 0.45;

const isWithin = <One extends Said>({ members }: Group<One>, { number }: One): boolean =>
  members.some((member) => member.number === number);

function likenessTo<One extends Said>(
  one: One,
  group: Group<One>,
  near: One,
  verbatim: Verbatim<One>,
): number | null {
  const [fullest] = group.members;
  const by: Relation = relationOf(one.by, group.by);
  const within = isWithin(group, one);
  let likeness = sameUtterance(one, fullest, { by, within });
  if (likeness === null && near !== fullest && by !== 'other' && !within) {
    const beside = sameUtterance(one, near, { by });
    const whole = beside !== null && beside >= NEIGHBOUR ? compared(one, fullest, WITH_FULLEST) : null;
    likeness = whole && !whole.turned ? whole.likeness : null;
  }
  return likeness !== null && (by !== 'other' || verbatim(one, fullest)) ? likeness : null;
}

/** @param all with the words of all weighed */
export function groupsOf<One extends Said>(all: readonly One[], verbatim: Verbatim<One>): Group<One>[] {
  const sorted = all
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.weight - a.one.weight || a.at - b.at);
  const postings = new Postings();
  for (const { words } of all) postings.count(words);
  const groupOf: Group<One>[] = [];
  const groups: Group<One>[] = [];
  for (const [number, { one }] of sorted.entries()) {
    let best: { group: Group<One>; likeness: number } | null = null;
    const tried = new Set<Group<One>>();
    for (const other of postings.add(one.words, number)) {
      const [group, near] = [groupOf[other], sorted[other]?.one];
      if (!group || !near || tried.has(group)) continue;
      tried.add(group);
      const likeness = likenessTo(one, group, near, verbatim);
      if (likeness !== null && likeness > (best?.likeness ?? 0)) best = { group, likeness };
    }
    if (best) {
      const { group } = best;
      if (relationOf(one.by, group.by) === 'other') group.givenTo.push(one);
      else group.by = together(group.by, one.by);
      group.members.push(one);
      groupOf.push(group);
    } else {
      const group: Group<One> = { members: [one], by: one.by, givenTo: [] };
      groups.push(group);
      groupOf.push(group);
    }
  }
  return groups;
}

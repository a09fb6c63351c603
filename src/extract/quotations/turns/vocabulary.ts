/** The words used to read labels of transcripts. Compiled from transcripts, hearings and news pages. */
import { type WordList, wordList } from '../../../text/word-list.js';

/** Words before a colon that are not a speaker: parts of notices, tables, reviews and match reports. */
export const NO_LABELS: WordList = wordList(`
  note notes time times date dates day days venue place where when what who why how cost price prices tickets admission read more update updated
  updates related source sources photo photos video picture image caption breaking correction clarification editor address phone telephone
  tel email e-mail fax website web url web-site contact contacts info information details watch see listen also result results
  score scores today tonight tomorrow yesterday opinion analysis exclusive comment review rating ratings verdict pros cons
  cast running director-of stars starring genre release referee attendance subs substitutes goals scorers booked teams team
  half-time full-time match winner winners runner-up runners-up best worst first second third fourth fifth last next step ingredients
  method serves makes directions warning alert example question-of fact facts claim claims ruling myth reality background summary conclusion
  headline subject from to cc re copyright published posted filed tags topics topic category share by in on at for the-latest
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december weather forecast high low sunrise sunset total totals age born died education occupation family hometown
  height weight status type size number bottom line point points lesson tip tips rule reason problem solution
  answer-key transcript participants present presenters speakers panel agenda item items chapter section part page`);

export const QUESTIONS: WordList = wordList('q question');

export const ANSWERS: WordList = wordList('a answer');

/** Titles before a capitalised name in printed debates: "Mr. AVERILL.", "The SPEAKER." */
export const RECORD_TITLES: WordList = wordList(
  'mr mrs ms miss mx dr sir dame lord lady baroness senator sen rep hon the',
);

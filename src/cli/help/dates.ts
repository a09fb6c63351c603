/** `corpus help dates`: how dates are written in options and queries, and how answers write them. */
import type { HelpTopic } from '../../model/help-topic.js';

export const DATES: HelpTopic = {
  title: 'How dates are written, in options and in answers.',
  parts: [
    {
      title: 'In --from, --to, --mentions-from, --mentions-to, --near-date and queries',
      rows: [
        ['2020', 'a year; --from begins with its first day, --to ends with its last'],
        ['2020-10', 'a month'],
        ['2020-10-23', 'a day'],
        ['196X', 'a decade'],
        ['date:2020-10..2021-03', 'in a query: a range, both ends included; date:2020.. has no end'],
      ],
    },
    {
      title: 'Articles without a date',
      text: [
        '--from and --to leave them out and say how many there are. --undated includes them, unless the dates in their text rule them out.',
      ],
    },
    {
      title: 'In answers: EDTF (ISO 8601-2), as precise as the evidence',
      rows: [
        ['2020-10-23', 'a day; 2020-10 is a month, 2020 a year'],
        ['2020-10-23T21:33', 'a time; an offset follows only if the text has one'],
        ['196X', 'the 1960s; 19XX is the twentieth century'],
        ['2020-10/2021-03', 'an interval; two dots mean an open end: 2020/..'],
        ['2020-21', 'a season: 21 is spring, 22 summer, 23 autumn, 24 winter'],
        ['P3D', 'a duration of three days; PXD is some days'],
        ['XXXX-WXX-2', 'a recurring time: every Tuesday'],
        ['PRESENT_REF', 'now; PAST_REF is some time in the past, FUTURE_REF in the future'],
      ],
    },
    {
      title: null,
      text: [
        'In earliest and latest, every mention of a date has the first and the last day that it can refer to.',
        'Relative dates in a text ("on Monday", "in March") are resolved from the day of publication; with --narrative, or narratives in corpus.config.json, from the last date in the text.',
      ],
    },
  ],
};

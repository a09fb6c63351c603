/** Answers of news APIs and the output of crawlers, each in the shape that its service documents. */
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../src/load/read-sources.js';

const ONE = 'The council of Lindmoor voted on Monday to dredge the old harbour.';
const TWO = '“We have waited for two years,” said Rosa Trell, who keeps the ferry.';
const HTML = `<p>${ONE}</p> <p>${TWO}</p>`;
const TEXT = `${ONE}\n\n${TWO}`;

const GUARDIAN = {
  response: {
    status: 'ok',
    userTier: 'developer',
    total: 1,
    startIndex: 1,
    pageSize: 10,
    currentPage: 1,
    pages: 1,
    orderBy: 'newest',
    results: [
      {
        id: 'uk-news/2021/may/03/lindmoor-harbour',
        type: 'article',
        sectionId: 'uk-news',
        sectionName: 'UK news',
        webPublicationDate: '2021-05-03T09:15:00Z',
        webTitle: 'Lindmoor to dredge its harbour',
        webUrl: 'https://www.example.org/uk-news/2021/may/03/lindmoor-harbour',
        apiUrl: 'https://content.example.org/uk-news/2021/may/03/lindmoor-harbour',
        fields: {
          headline: 'Lindmoor to dredge its harbour',
          trailText: 'Tolls will pay for it',
          byline: 'Ida Holt and Marta Quill',
          publication: 'The Harbour Post',
          bodyText: `${ONE} ${TWO}`,
          body: HTML,
          wordcount: '24',
        },
        tags: [{ id: 'profile/idaholt', type: 'contributor', webTitle: 'Ida Holt' }],
        isHosted: false,
      },
    ],
  },
};

const NYT = {
  status: 'OK',
  copyright: 'Copyright (c) 2021 The Harbour Company. All Rights Reserved.',
  response: {
    docs: [
      {
        abstract: 'Tolls will pay for it.',
        web_url: 'https://www.example.org/2021/05/03/world/lindmoor.html',
        snippet: 'Tolls will pay for it.',
        lead_paragraph: `${ONE} ${TWO}`,
        print_section: 'A',
        print_page: '4',
        source: 'The Harbour Times',
        multimedia: [],
        headline: {
          main: 'Lindmoor to Dredge Its Harbor',
          kicker: null,
          print_headline: 'A Harbor, Dredged',
        },
        keywords: [{ name: 'glocations', value: 'Lindmoor', rank: 1, major: 'N' }],
        pub_date: '2021-05-03T09:15:00+0000',
        document_type: 'article',
        news_desk: 'Foreign',
        section_name: 'World',
        byline: {
          original: 'By Ida Holt and Marta Quill',
          person: [
            { firstname: 'Ida', middlename: null, lastname: 'Holt', role: 'reported', rank: 1 },
            { firstname: 'Marta', middlename: null, lastname: 'Quill', role: 'reported', rank: 2 },
          ],
          organization: null,
        },
        type_of_material: 'News',
        _id: 'nyt://article/0b1c',
        word_count: 24,
        uri: 'nyt://article/0b1c',
      },
    ],
    meta: { hits: 1, offset: 0, time: 12 },
  },
};

const WEBZ = {
  posts: [
    {
      thread: {
        uuid: 'a1b2',
        url: 'https://harbour-post.example/lindmoor',
        site_full: 'www.harbour-post.example',
        site: 'harbour-post.example',
        site_section: 'https://harbour-post.example/news',
        title: 'Lindmoor to dredge its harbour',
        title_full: 'Lindmoor to dredge its harbour - Harbour Post',
        published: '2021-05-03T09:15:00.000+03:00',
        replies_count: 0,
        country: 'GB',
        main_image: 'https://harbour-post.example/a.jpg',
        social: { facebook: { likes: 0 } },
      },
      uuid: 'a1b2',
      url: 'https://harbour-post.example/lindmoor',
      ord_in_thread: 0,
      author: 'Ida Holt',
      published: '2021-05-03T09:15:00.000+03:00',
      title: 'Lindmoor to dredge its harbour',
      text: `${ONE}\n${TWO}`,
      highlightText: '',
      language: 'english',
      entities: { persons: [{ name: 'rosa trell', sentiment: 'none' }], organizations: [], locations: [] },
      crawled: '2021-05-04T01:00:00.000+03:00',
    },
  ],
  totalResults: 1,
  moreResultsAvailable: 0,
  next: '/newsApiLite?q=harbour',
};

const FUNDUS = {
  authors: ['Ida Holt', 'Marta Quill'],
  body: {
    summary: ['Tolls will pay for it.'],
    sections: [
      { headline: [], paragraphs: [ONE] },
      { headline: ['Two years'], paragraphs: [TWO] },
    ],
  },
  html: {
    requested_url: 'https://harbour-post.example/lindmoor',
    source_info: { publisher: 'Harbour Post' },
  },
  lang: 'en',
  publishing_date: '2021-05-03 09:15:00+00:00',
  title: 'Lindmoor to dredge its harbour',
  topics: ['harbour', 'tolls'],
  free_access: true,
};

const MEDIA_CLOUD = [
  {
    id: 'f00d',
    indexed_date: '2021-05-05 02:00:00',
    language: 'en',
    media_name: 'harbour-post.example',
    media_url: 'harbour-post.example',
    publish_date: '2021-05-03',
    title: 'Lindmoor to dredge its harbour',
    url: 'https://harbour-post.example/lindmoor',
    text: `${ONE}\n${TWO}`,
  },
];

const WORDPRESS = [
  {
    id: 812,
    date: '2021-05-03T09:15:00',
    date_gmt: '2021-05-03T08:15:00',
    guid: { rendered: 'https://harbour-post.example/?p=812' },
    modified: '2021-05-06T10:00:00',
    modified_gmt: '2021-05-06T09:00:00',
    slug: 'lindmoor-harbour',
    status: 'publish',
    type: 'post',
    link: 'https://harbour-post.example/lindmoor-harbour/',
    title: { rendered: 'Lindmoor to dredge its harbour &#8211; at last' },
    content: { rendered: HTML, protected: false },
    excerpt: { rendered: '<p>Tolls will pay for it [&hellip;]</p>', protected: false },
    author: 3,
    featured_media: 0,
    categories: [4, 9],
    tags: [17],
    _links: { self: [{ href: 'https://harbour-post.example/wp-json/wp/v2/posts/812' }] },
    _embedded: {
      author: [{ id: 3, name: 'Ida Holt', url: '', slug: 'ida' }],
      'wp:term': [[{ id: 4, name: 'News', taxonomy: 'category' }]],
    },
  },
];

const NEWS_PLEASE = {
  authors: ['Ida Holt', 'Marta Quill'],
  date_download: '2021-05-05 02:00:00',
  date_modify: null,
  date_publish: '2021-05-03 09:15:00',
  description: 'Tolls will pay for it.',
  filename: 'https%3A%2F%2Fharbour-post.example%2Flindmoor.json',
  image_url: 'https://harbour-post.example/a.jpg',
  language: 'en',
  localpath: null,
  maintext: `${ONE}\n${TWO}`,
  source_domain: 'harbour-post.example',
  text: null,
  title: 'Lindmoor to dredge its harbour',
  title_page: null,
  title_rss: null,
  url: 'https://harbour-post.example/lindmoor',
};

const TRAFILATURA = {
  title: 'Lindmoor to dredge its harbour',
  author: 'Ida Holt; Marta Quill',
  hostname: 'harbour-post.example',
  date: '2021-05-03',
  fingerprint: '7f9e',
  id: null,
  license: null,
  comments: '',
  raw_text: `${ONE} ${TWO}`,
  text: `${ONE}\n${TWO}`,
  language: 'en',
  image: null,
  pagetype: 'article',
  filedate: '2021-05-05',
  source: 'https://harbour-post.example/lindmoor',
  'source-hostname': 'Harbour Post',
  excerpt: 'Tolls will pay for it.',
  categories: 'News',
  tags: 'harbour;tolls',
};

const NEWSAPI = {
  status: 'ok',
  totalResults: 1,
  articles: [
    {
      source: { id: null, name: 'Harbour Post' },
      author: 'Ida Holt, Marta Quill',
      title: 'Lindmoor to dredge its harbour - Harbour Post',
      description: 'Tolls will pay for it.',
      url: 'https://harbour-post.example/lindmoor',
      urlToImage: null,
      publishedAt: '2021-05-03T09:15:00Z',
      content: `${ONE} ${TWO}`,
    },
  ],
};

const BOTH = ['Ida Holt', 'Marta Quill'];

const CASES: readonly [name: string, value: unknown, expected: Record<string, unknown>][] = [
  [
    'the Guardian',
    GUARDIAN,
    {
      title: 'Lindmoor to dredge its harbour',
      authors: BOTH,
      publisher: 'The Harbour Post',
      published: '2021-05-03T09:15:00Z',
      section: 'UK news',
    },
  ],
  [
    'the New York Times',
    NYT,
    {
      title: 'Lindmoor to Dredge Its Harbor',
      authors: BOTH,
      publisher: 'The Harbour Times',
      published: '2021-05-03T09:15:00+0000',
      section: 'World',
    },
  ],
  [
    'Webz.io',
    WEBZ,
    {
      title: 'Lindmoor to dredge its harbour',
      authors: ['Ida Holt'],
      publisher: 'harbour-post.example',
      published: '2021-05-03T09:15:00.000+03:00',
    },
  ],
  [
    'fundus',
    FUNDUS,
    {
      title: 'Lindmoor to dredge its harbour',
      authors: BOTH,
      publisher: 'Harbour Post',
      published: '2021-05-03 09:15:00+00:00',
    },
  ],
  [
    'Media Cloud',
    MEDIA_CLOUD,
    {
      title: 'Lindmoor to dredge its harbour',
      publisher: 'harbour-post.example',
      published: '2021-05-03',
      url: 'https://harbour-post.example/lindmoor',
    },
  ],
  [
    'WordPress',
    WORDPRESS,
    {
      title: 'Lindmoor to dredge its harbour – at last',
      authors: ['Ida Holt'],
      published: '2021-05-03T09:15:00',
      url: 'https://harbour-post.example/lindmoor-harbour/',
    },
  ],
  [
    'news-please',
    NEWS_PLEASE,
    {
      title: 'Lindmoor to dredge its harbour',
      authors: BOTH,
      publisher: 'harbour-post.example',
      published: '2021-05-03 09:15:00',
    },
  ],
  [
    'trafilatura',
    TRAFILATURA,
    {
      title: 'Lindmoor to dredge its harbour',
      authors: BOTH,
      publisher: 'Harbour Post',
      published: '2021-05-03',
      url: 'https://harbour-post.example/lindmoor',
    },
  ],
  ['NewsAPI', NEWSAPI, { authors: BOTH, publisher: 'Harbour Post', published: '2021-05-03T09:15:00Z' }],
];

const words = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

describe.each(CASES)('an answer of %s', (_name, value, expected) => {
  it('is one article with its fields and its whole text', async () => {
    const { files, problems } = await sourcesIn('a.json', Buffer.from(JSON.stringify(value)), {});
    expect(problems).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.frontMatter).toMatchObject(expected);
    expect(words(files[0]?.text).replace('Two years ', '').replace('Tolls will pay for it. ', '')).toBe(
      words(TEXT),
    );
  });

  it('is read from lines of JSON too', async () => {
    const articles = articlesIn(value);
    const lines = articles.map((object) => JSON.stringify(object)).join('\n');
    const { files } = await sourcesIn('a.jsonl', Buffer.from(`${lines}\n`), {});
    expect(files.map(({ frontMatter }) => frontMatter)).toMatchObject([expected]);
  });
});

/** The articles without the answer around them, as programs write them to files. */
function articlesIn(value: unknown): unknown[] {
  if (value === GUARDIAN) return GUARDIAN.response.results;
  if (value === NYT) return NYT.response.docs;
  if (value === WEBZ) return WEBZ.posts;
  if (value === NEWSAPI) return NEWSAPI.articles;
  return Array.isArray(value) ? value : [value];
}

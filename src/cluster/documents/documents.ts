/** Documents: what is sent to a cluster for an article, how the cluster indexes it, and how the article is restored. */
export { articleDocument, contentHash, documentId, type PushedArticle } from './article-document.js';
export { bucketName, FORM, type IndexShape, indexBody } from './mapping.js';
export { type PlacedArticle, readPlaced } from './placed-article.js';
export { analysisOf, type RecordPart } from './record.js';
export { englishStem, stemIn, stemToken, tokenOf } from './tokens.js';
export { BUCKETS, bucketOf, WordPlaces } from './word-places.js';

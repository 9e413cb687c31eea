export { article as dezhouArticle } from './article.ts';
export { dezhou } from './dezhou.ts';
export { places as dezhouPlaces } from './places.ts';

export type { Dataset, Recipe } from './dataset/dataset.ts';
export { datasetDigest, jsonLines, tableDigest } from './dataset/digest.ts';
export { type DatasetFigures, datasetFigures } from './dataset/figures.ts';
export { type GoalFigures, type MonthFigures, monthFigures } from './dataset/stars.ts';
export {
  type Row,
  sqlTableOf,
  type TableName,
  type TableRows,
  tableNames,
  tableSchemas,
} from './dataset/tables.ts';
export { tallyDataset } from './dataset/tallies.ts';
export { type DatasetMaker, datasets, findDataset, parseSeed } from './datasets.ts';
export { type LoadOptions, type LoadReport, loadDataset } from './load/load-dataset.ts';
export { type LoadedDataset, loadedDatasets } from './load/loaded-datasets.ts';
export type { LoadProgress } from './load/progress.ts';
export * from './stations/dezhou/index.ts';
export { isSeedError, SeedError } from './text/error.ts';
export type { SeedErrorCode, SeedErrorDetails } from './text/error-messages.ts';

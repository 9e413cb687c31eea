export { caseSeries } from './case-series.ts';
export type {
  CaseLink,
  CaseSeries,
  CaseSeriesOptions,
  CaseSeriesProposal,
  LinkEvidence,
  SeriesIncident,
} from './case-series-types.ts';
export type { Moment } from './days.ts';
export {
  type GetisOrd,
  type GetisOrdOptions,
  type GlobalGetisOrd,
  getisOrd,
  type LocalGetisOrd,
  type LocalStatistic,
  type ValueAtPlace,
} from './getis-ord.ts';
export type { H3Library } from './h3-cells.ts';
export type {
  H3CellsOption,
  HarmTable,
  HotSpot,
  HotSpotCell,
  HotSpotIncident,
  HotSpotOptions,
  HotSpots,
  SquareCellsOption,
} from './hot-spot-types.ts';
export { hotSpots } from './hot-spots.ts';
export { type KnoxOptions, type KnoxTest, knoxTest, type PlacedIncident } from './knox-test.ts';
export { metresBetween } from './metres-between.ts';
export {
  type NearRepeatBand,
  type NearRepeatCell,
  type NearRepeatOptions,
  type NearRepeatTable,
  nearRepeatTable,
} from './near-repeat-table.ts';
export type { Coordinates, DegreesPlace, Place, PlaceInput, PlanarPlace } from './place.ts';
export {
  type AccuracyRow,
  type ForecastUnit,
  type PredictiveAccuracy,
  type PredictiveAccuracyOptions,
  predictiveAccuracy,
} from './predictive-accuracy.ts';
export { type LocalMap, localMap } from './project.ts';
export { incidentsWithPlaces, seriesIncidents, timedIncidents } from './recorded-incidents.ts';
export {
  type ClockTime,
  type TimeBin,
  type TimedIncident,
  type TimeWindow,
  type TimeWindowOptions,
  type TimeWindows,
  timeWindows,
} from './time-windows.ts';

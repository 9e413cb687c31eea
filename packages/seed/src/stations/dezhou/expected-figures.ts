import type { DatasetFigures } from '../../dataset/figures.ts';

/** What `datasetFigures` counts with the dataset's own seed. A test compares them. */
export const expectedFigures: DatasetFigures = {
  rows: 300_532,
  byTable: {
    bureau: 1,
    branch: 11,
    station: 132,
    community: 587,
    post: 587,
    member: 2_499,
    posting: 2_499,
    establishment: 132,
    householdVisit: 220_259,
    visitCallBack: 33_110,
    dispute: 1_699,
    mediation: 1_597,
    mediationCallBack: 960,
    lead: 496,
    informationItem: 28_593,
    service: 7_370,
  },
};

import type { DatasetFigures } from '../../dataset/figures.ts';

/** What `datasetFigures` counts with the dataset's own seed; a test compares. */
export const expectedFigures: DatasetFigures = {
  rows: 297_895,
  byTable: {
    bureau: 1,
    branch: 11,
    station: 132,
    community: 587,
    post: 587,
    member: 2_499,
    householdVisit: 220_265,
    visitCallBack: 33_106,
    dispute: 1_695,
    mediation: 1_597,
    mediationCallBack: 969,
    lead: 496,
    informationItem: 28_580,
    service: 7_370,
  },
};

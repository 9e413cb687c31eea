import './history.query.ts';
import {
  defineChange,
  defineCorrection,
  defineRecordActs,
  defineRecording,
  defineWithdrawal,
} from './define-acts.ts';

const officers = ['officer', 'supervisor'] as const;
const supervisors = ['supervisor'] as const;
/** Officers record their work; supervisors correct it. */
const work = { record: officers, correct: supervisors };
/** Kept by the station's office. */
const office = { record: supervisors, correct: supervisors };

defineRecording('recordHouseholdVisit', 'householdVisit', { roles: officers });
defineChange('keepPromise', 'householdVisit', {
  roles: officers,
  fields: ['followedUpOn'],
  description: {
    en: 'Records the day on which the promise made on a visit was kept.',
    zh: '登记走访承诺的兑现日期。',
  },
});
defineCorrection('correctHouseholdVisit', 'householdVisit', { roles: officers });
defineWithdrawal('withdrawHouseholdVisit', 'householdVisit', { roles: supervisors });
defineRecording('recordVisitCallBack', 'visitCallBack', { roles: supervisors });
defineCorrection('correctVisitCallBack', 'visitCallBack', { roles: supervisors });
defineWithdrawal('withdrawVisitCallBack', 'visitCallBack', { roles: supervisors });

defineRecording('openDispute', 'dispute', { roles: officers });
defineCorrection('correctDispute', 'dispute', { roles: officers });
defineWithdrawal('withdrawDispute', 'dispute', { roles: supervisors });
defineRecording('recordMediation', 'mediation', { roles: officers });
defineCorrection('correctMediation', 'mediation', { roles: supervisors });
defineWithdrawal('withdrawMediation', 'mediation', { roles: supervisors });
defineRecording('recordMediationCallBack', 'mediationCallBack', { roles: supervisors });
defineCorrection('correctMediationCallBack', 'mediationCallBack', { roles: supervisors });
defineWithdrawal('withdrawMediationCallBack', 'mediationCallBack', { roles: supervisors });

defineRecording('recordLead', 'lead', { roles: officers });
defineCorrection('correctLead', 'lead', { roles: supervisors });
defineWithdrawal('withdrawLead', 'lead', { roles: supervisors });
defineRecording('recordInformationItem', 'informationItem', { roles: officers });
defineCorrection('correctInformationItem', 'informationItem', { roles: supervisors });
defineWithdrawal('withdrawInformationItem', 'informationItem', { roles: supervisors });
defineRecording('recordService', 'service', { roles: officers, fixed: { recognised: false } });
defineCorrection('correctService', 'service', { roles: supervisors });
defineWithdrawal('withdrawService', 'service', { roles: supervisors });

// The findings of a review are not part of what an officer records.
defineRecording('recordCall', 'call', {
  roles: officers,
  fixed: { noIncident: false, qualityProblem: null },
});
defineChange('recordArrival', 'call', {
  roles: officers,
  fields: ['arrivedAt'],
  description: { en: 'Records the time of arrival at a call.', zh: '登记警情的到场时间。' },
});
defineChange('reviewCall', 'call', {
  roles: supervisors,
  fields: ['qualityProblem', 'noIncident'],
  description: {
    en: 'Records what a review of a call found: whether it was handled according to the standard, and whether there was an incident at all.',
    zh: '登记警情复核结果：处置是否规范、是否确为警情。',
  },
});
defineCorrection('correctCall', 'call', { roles: supervisors });
defineWithdrawal('withdrawCall', 'call', { roles: supervisors });

defineRecording('recordShift', 'shift', { roles: officers });
defineCorrection('correctShift', 'shift', { roles: supervisors });
defineWithdrawal('withdrawShift', 'shift', { roles: supervisors });
defineRecording('recordAbsence', 'absence', { roles: supervisors });
defineWithdrawal('withdrawAbsence', 'absence', { roles: supervisors });
defineRecording('recordCallOut', 'callOut', { roles: supervisors });
defineWithdrawal('withdrawCallOut', 'callOut', { roles: supervisors });

defineRecordActs('disputeDevelopment', work);
defineRecordActs('disputeFollowUp', work);
defineRecordActs('mediationAgreement', work);
defineRecordActs('agreementPerformance', work);
defineChange('recordAgreementPerformed', 'agreementPerformance', {
  roles: officers,
  fields: ['performedOn'],
  description: {
    en: 'Records the day on which an agreement was performed.',
    zh: '登记调解协议的实际履行日期。',
  },
});
defineRecordActs('serviceCompletion', work);
// Only supervisors link incidents to a series.
defineRecordActs('incident', work, { seriesId: null });

defineRecordActs('patrol', work);
defineChange('recordPatrolTimes', 'patrol', {
  roles: officers,
  fields: ['startedAt', 'endedAt'],
  description: { en: 'Records when a patrol began and ended.', zh: '登记巡逻的实际开始和结束时间。' },
});
defineRecordActs('kioskHour', work);
defineRecordActs('educationEvent', work);
defineRecordActs('vehicleSignOut', work);
defineChange('returnVehicle', 'vehicleSignOut', {
  roles: officers,
  fields: ['returnedAt'],
  description: { en: 'Records when a vehicle was returned.', zh: '登记车辆的归还时间。' },
});

defineRecordActs('lostPersonSearch', work, { purgedAt: null });
defineRecordActs('searchSweep', work);
defineRecordActs('searchBroadcast', work);

// What a check finds once the work is done is recorded by supervisors.
defineRecordActs('improvement', work, { checkedAt: null, effect: null });
defineChange('recordImprovementProgress', 'improvement', {
  roles: officers,
  fields: ['agreedAt', 'completedAt', 'agencies'],
  description: {
    en: 'Records how far the removal of a hazard has come: what was agreed, and when it was completed.',
    zh: '登记隐患整改进度：商定方案的时间、完成时间和参与部门数。',
  },
});
defineRecordActs('hazardSurvey', work);

defineRecordActs('posting', office);
defineRecordActs('secondment', office);
defineRecordActs('memberDay', office);
defineRecordActs('postDay', office);
defineRecordActs('stationDay', office);
defineRecordActs('establishment', office);
defineRecordActs('recognition', office);
defineRecordActs('trainingSession', office);
defineRecordActs('complaint', office);
defineRecordActs('partnership', office);
defineRecordActs('partnershipCommitment', office);
defineRecordActs('careCase', office);
defineRecordActs('careContact', office);
// The history names who recorded an answer, so nobody records an own one.
defineRecordActs('pulseAnswer', office);

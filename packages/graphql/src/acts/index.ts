import './history.query.ts';
import { defineChange, defineCorrection, defineRecording, defineWithdrawal } from './define-acts.ts';

const officers = ['officer', 'supervisor'] as const;
const supervisors = ['supervisor'] as const;

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

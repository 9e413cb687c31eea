import './assessments.query.ts';
import './publish-assessment.mutation.ts';

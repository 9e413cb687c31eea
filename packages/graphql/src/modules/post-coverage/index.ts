import './coverage.field.ts';
import './record-post-days.mutation.ts';

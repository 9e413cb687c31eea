import './threshold.query.ts';
import './what-if.query.ts';

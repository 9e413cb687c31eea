// The described records come first; each module adds its types and fields to the one builder.
import '../records/index.ts';
import '../acts/index.ts';
import './assessments/index.ts';
import './boards/index.ts';
import './post-coverage/index.ts';
import './league/index.ts';
import './metrics/index.ts';
import './organisation/index.ts';
import './record-counts/index.ts';
import './roll-up/index.ts';
import './rules/index.ts';
import './scorecards/index.ts';
import './viewer/index.ts';
import './what-if/index.ts';

// Each module adds its types and fields to the one builder.
import './disputes/index.ts';
import './information/index.ts';
import './leads/index.ts';
import './organisation/index.ts';
import './roll-up/index.ts';
import './scores/index.ts';
import './services/index.ts';
import './viewer/index.ts';
import './visits/index.ts';

/**
 * The folders of core from the bottom up. A file imports from its own folder and from folders on lower lines, and
 * folders of one line know nothing of each other.
 */
const layers = [
  ['text'],
  ['analysis'],
  ['personal-data', 'random'],
  ['calendar', 'statistics'],
  ['model'],
  ['metrics', 'duties', 'privacy', 'places'],
  ['rules', 'integrity', 'planning'],
  ['rulesets', 'daily-figures', 'records'],
];

const core = 'packages/core/src';
const folders = (names) => `^${core}/(${names.join('|')})/`;
/** Tests, and what only tests use, are left out. */
const tested = String.raw`(\.(test|fixture)\.ts$|/testing/)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that need each other, if only for types, are one thing, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers.map((layer, index) => ({
      name: `${layer.join('-')}-imports-downwards`,
      comment: `${layer.join(', ')} may use ${layers.slice(0, index).flat().join(', ') || 'nothing of core'}.`,
      severity: 'error',
      from: { path: folders(layer) },
      // $1 is the folder that imports.
      to: { path: `^${core}/`, pathNot: [folders([...layers.slice(0, index).flat(), '$1'])] },
    })),
    {
      name: 'every-folder-has-a-layer',
      comment: 'A new folder takes its place in the list of layers.',
      severity: 'error',
      from: { path: `^${core}/[^/]+/`, pathNot: [folders([...layers.flat(), 'testing'])] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: tested },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'packages/core/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};

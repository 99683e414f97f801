/**
 * Who may import whom (docs/model.md): each folder may import only what its line names, and itself. Node's own modules
 * and packages are free, but for the two rules below.
 */
const LAYERS = {
  'src/domain': [],
  'src/editor': ['src/domain'],
  'src/import': ['src/domain'],
  'src/formats': ['src/domain'],
  'src/ui': ['src/domain'],
  'src/admin': ['src/ui', 'src/domain', 'src/editor'],
  'src/cms': ['src/domain', 'src/editor', 'src/payload-types'],
  'src/workflow': [
    'src/cms',
    'src/domain',
    'src/editor',
    'src/import',
    'src/formats',
    'src/mail',
    'src/payload-types',
  ],
  // Mail goes out here and nowhere else.
  'src/mail': [],
  'src/published': ['src/domain', 'src/payload-types'],
  'src/demo': ['src/workflow', 'src/cms', 'src/domain', 'src/import', 'src/payload-types'],
  'src/db': [],
  'src/backup': ['src/db', 'src/domain'],
  collections: [
    'src/workflow',
    'src/cms',
    'src/domain',
    'src/editor',
    'src/import',
    'src/formats',
    'src/payload-types',
  ],
  // What readers never see is shown from the working copy, to people who are signed in or were invited.
  'src/app/\\(site\\)/(forhandsvisning|gjennomgang)': [
    'src/app/\\(site\\)',
    'src/workflow',
    'src/cms',
    'src/ui',
    'src/domain',
  ],
  'src/app/\\(site\\)(?!/(forhandsvisning|gjennomgang))': [
    'src/published',
    'src/ui',
    'src/domain',
    'payload\\.config',
  ],
}

const layerRules = Object.entries(LAYERS).map(([from, to]) => ({
  name: `${from.replaceAll('\\', '')}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.(test|spec)\\.tsx?$' },
  to: { path: '^(src|collections|payload\\.config)', pathNot: `^(${[from, ...to].join('|')})` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      // A cycle of types alone is none when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-web-framework-below-the-web',
      comment: 'Content, commands and rules must run without Next and without React.',
      severity: 'error',
      from: {
        path: '^(collections|src/(workflow|cms|domain|import|formats|published|db|backup))/',
      },
      to: { path: 'node_modules/(next|react|react-dom)/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'core'],
        pathNot: '(node_modules/(zod|canonicalize|minisearch|diff)/|^crypto$)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
}

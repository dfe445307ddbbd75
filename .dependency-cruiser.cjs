/** Who may import whom, and why. `npm run check:boundaries` */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no bottom to read it from. Imports of types alone are erased, and bind nothing.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that resolves to nothing only fails when it is run.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'host-stays-out-of-src',
      severity: 'error',
      comment: 'The bundle that is tested is the bundle that is pushed: nothing of the local host may leak into it.',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'no-node-in-src',
      severity: 'error',
      comment: 'Apps Script has no Node modules.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'domain-is-pure',
      '^src/domain/',
      ['^src/domain/', '^node_modules/(date-fns|core-js-pure)/'],
      'What the Model says depends on no screen, sheet or library but dates and web addresses.',
    ),
    only(
      'workbook-is-data',
      '^src/workbook/',
      ['^src/workbook/', '^src/domain/'],
      'The layout of the spreadsheet is data about the domain.',
    ),
    only(
      'texts-know-the-data',
      '^src/texts/',
      ['^src/texts/', '^src/domain/', '^src/workbook/'],
      'Sentences name what the domain and the workbook declare.',
    ),
    only(
      'report-says-and-draws',
      '^src/report/',
      ['^src/report/', '^src/domain/', '^src/texts/', '^node_modules/(docx|fflate)/'],
      'A report is made from records alone, wherever they were read.',
    ),
    only(
      'open-data-says-and-writes',
      '^src/open-data/',
      ['^src/open-data/', '^src/(domain|texts)/', '^src/workbook/layout/'],
      'Open data are made from records and declared words alone, wherever they were read and wherever they are kept.',
    ),
    only(
      'services-are-interfaces',
      '^src/services/',
      ['^src/services/', '^src/(domain|workbook|report)/', '^src/ui/contract\\.ts$'],
      'An interface knows the types it carries, and no implementation.',
    ),
    only(
      'use-cases-know-no-google',
      '^src/(use-cases|jobs)/',
      ['^src/(use-cases|jobs|services|domain|workbook|report|open-data|texts)/', '^src/ui/contract\\.ts$'],
      'What a person asks for is written against interfaces, and what a screen asks for against their contract.',
    ),
    only(
      'screens-know-no-server',
      '^src/ui/(?!municipal-page/)',
      ['^src/ui/', '^src/texts/'],
      'A screen is a page: it knows its contract and its words.',
    ),
    only(
      'the-published-page-knows-what-is-published',
      '^src/ui/municipal-page/',
      ['^src/ui/', '^src/texts/', '^src/domain/'],
      'It is made from a snapshot, which is pure data, and says nothing of it that the domain does not: what is unmet, what an Avance marks, what an address is.',
    ),
    only(
      'apps-script-implements',
      '^src/apps-script/',
      ['^src/apps-script/', '^src/(services|domain|workbook|texts|ui)/', '^src/entry-points\\.ts$'],
      'The one folder that names Google, and only to implement the services.',
    ),
    only(
      'app-wires',
      '^src/(app|actions)\\.ts$',
      ['^src/(use-cases|jobs|services|texts)/', '^src/ui/contract\\.ts$'],
      'Wiring only.',
    ),
    only(
      'visits-see-no-sheet',
      '^src/visit\\.ts$',
      [
        '^src/apps-script/(publication/|clock\\.ts|people\\.ts|watch\\.ts)',
        '^src/use-cases/publication/answer-visit\\.ts$',
        '^src/(ui|texts)/',
      ],
      'A web visitor is answered from what was published: nothing that knows the spreadsheet is within reach.',
    ),
    only(
      'main-is-the-door',
      '^src/main\\.ts$',
      ['^src/(app\\.ts|actions\\.ts|entry-points\\.ts|visit\\.ts|apps-script/|services/|texts/|ui/contract\\.ts$)'],
      'Entry points, one line each.',
    ),
    {
      name: 'sandbox-knows-no-node',
      severity: 'error',
      comment: 'These run inside the bare vm context; the bridge is their only way out.',
      from: { path: '^scripts/local/(services|formulas|model)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};

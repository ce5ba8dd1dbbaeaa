import { builtinModules } from 'node:module'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Which folders of src/ a folder may import besides itself. Whoever is not named may not be imported. */
const MAY_IMPORT = {
  graph: [],
  intake: ['graph'],
  extract: ['graph'],
  layout: ['graph'],
  export: ['graph'],
  curate: ['graph'],
  cli: ['graph', 'intake', 'extract', 'layout', 'export', 'curate'],
  explorer: ['graph', 'intake', 'extract', 'layout', 'export', 'curate'],
}
const LAYERS = Object.keys(MAY_IMPORT)

/** Imports that a folder of src/ may not hold: of other layers, and, where the code runs in a page too, of Node's modules. */
function restrictImports(layer, allowed) {
  const others = LAYERS.filter((other) => other !== layer && !allowed.includes(other))
  const may = allowed.length === 0 ? 'nothing else of src/' : allowed.map((name) => `src/${name}`).join(', ')
  const patterns = [{ regex: `^(\\.\\./)+(${others.join('|')})/`, message: `src/${layer} may import ${may}.` }]
  if (layer !== 'cli') {
    const message = 'This layer runs in a page too: what it needs of Node is handed in.'
    patterns.push({ regex: `^(node:.*|${builtinModules.join('|')})$`, message })
  }
  return {
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  }
}

/** What only a page has, and what only Node has: code that runs in both, or in a worker, uses neither. */
const PAGE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'DOMParser',
  'XMLSerializer',
  'HTMLElement',
  'Image',
  'requestAnimationFrame',
  'fetch',
]
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require', 'global', 'setImmediate']

const banned = (names, reason) => names.map((name) => ({ name, message: reason }))

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'public/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Taking a field out of an object by name is how to leave it out of the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
    },
  },
  Object.entries(MAY_IMPORT).map(([layer, allowed]) => restrictImports(layer, allowed)),
  {
    files: ['src/{graph,intake,extract,layout,export,curate}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(PAGE_GLOBALS, 'This layer runs in Node too: what it needs of a page is handed in.'),
        ...banned(NODE_GLOBALS, 'This layer runs in a page too: what it needs of Node is handed in.'),
      ],
    },
  },
  {
    files: ['src/explorer/**', 'tests/component/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/explorer/**'],
    rules: {
      'no-restricted-globals': ['error', ...banned(NODE_GLOBALS, 'The page has no Node.')],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)

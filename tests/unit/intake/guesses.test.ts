import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageNameOf } from '../../../src/intake/language-name'
import { guessPublisher } from '../../../src/intake/guess-publisher'

describe('guessPublisher', () => {
  it.each([
    ['BERLIN, Sept 17, 2024 (Reuters) - Germany said on Tuesday …', 'Reuters'],
    ['A headline\n\nASTANA (AFP) — Kazakhstan said …', 'AFP'],
    ['A headline\n\nBy bne IntelliNews September 17, 2024\n\nKazakhstan said …', 'bne IntelliNews'],
    ['A headline\n\nThe story.\n\n© 2024 The Daily Test. All rights reserved.', 'The Daily Test'],
    ['A headline\n\nThe story.\n\nCopyright The Daily Test 2024', 'The Daily Test'],
    ['A headline\n\nMOSCOW, September 3. /TASS/. Russia said …', 'TASS'],
    ['A headline\n\n(Bloomberg) -- Germany said …', 'Bloomberg'],
    ['A headline\n\nBy JANE DOE Associated Press\n\nThe story.', 'Associated Press'],
    ['A headline\n\nReuters | 3 Sep 2024\n\nThe story.', 'Reuters'],
    ['A headline\n\nThe story.\n\nSource: Reuters', 'Reuters'],
    ['A headline\n\nReuters said so.', undefined],
    ['A headline\n\nBy Anna Müller, September 17, 2024\n\nKazakhstan (population 20 million) said …', undefined],
    ['Mr Scholz (left) - the chancellor - said so.', undefined],
  ])('%j', (text, publisher) => {
    expect(guessPublisher(text)).toBe(publisher)
  })
})

describe('languageNameOf', () => {
  const seed = readFileSync('data/articles/kazakhstan-germany-druzhba.md', 'utf8')

  it.each([
    [
      'German',
      'Der Bundeskanzler ist am Dienstag in Astana eingetroffen. Er sprach mit dem Präsidenten über die Lieferung von Erdöl durch die Pipeline, die über Russland und Polen nach Deutschland führt, und über den Krieg in der Ukraine.',
    ],
    [
      'French',
      'Le chancelier allemand est arrivé mardi à Astana, où il a rencontré le président pour parler des livraisons de pétrole par l’oléoduc qui traverse la Russie et la Pologne, ainsi que de la guerre en Ukraine et de ses conséquences.',
    ],
    [
      'Russian',
      'Канцлер Германии прибыл во вторник в Астану, где он встретился с президентом, чтобы обсудить поставки нефти по трубопроводу, который проходит через Россию и Польшу, а также войну на Украине и её последствия.',
    ],
  ])('tells %s', (language, text) => {
    expect(languageNameOf(text)).toBe(language)
  })

  it('tells English', () => {
    expect(languageNameOf(seed)).toBe('English')
  })

  it('says nothing of no words', () => {
    expect(languageNameOf('1234 5678')).toBeNull()
  })
})
